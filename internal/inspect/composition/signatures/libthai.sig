name libthai
also thai
advisory Debian libthai
advisory generic libthai
# learned
reference 0.1.28 amd64 sha256:b15d3be268e0eae3e933feddfbdf0b5494694b84e93bd49464fdebe1c668612b libthai-dev 0.1.28-3
reference 0.1.29 amd64 sha256:a9f2535311f20d71339dce25cb2c815f0f284de705d2686cdde4440f14b82c96 libthai-dev 0.1.29-1
reference 0.1.30 amd64 sha256:59248315cc6061e525260b98ddbafc52939f588fcc852f9bda02f2864be1ba82 libthai-dev 0.1.30-3
table 0.1.28..0.1.30 thrend e788898a8b8cedee9383848586878fee9398999a9b9c8fee92000094959697fc
table 0.1.28..0.1.30 thrend e78b8c8d8e8fedee9a868788898a99ee9a9b9c9d9e9f99ee98000081828384fc
table 0.1.28..0.1.30 thwchar ab000000bb000000262000008cf800008ff8000092f8000095f8000098f80000
symbol 0.1.28..0.1.30 brk-common brk_brkpos_hints
symbol 0.1.28..0.1.30 brk-ctype brk_class
symbol 0.1.28..0.1.30 brk-maximal brk_env_new
symbol 0.1.28..0.1.30 cweight th_char_weight_
symbol 0.1.28..0.1.30 libthai _libthai_on_unload
symbol 0.1.28..0.1.30 thbrk th_brk_line
symbol 0.1.28..0.1.30 thbrk th_brk_new
symbol 0.1.28..0.1.30 thcell th_init_cell
symbol 0.1.28..0.1.30 thcoll th_strcoll
symbol 0.1.28..0.1.30 thcoll th_strxfrm
symbol 0.1.28..0.1.30 thctype th_iseng
symbol 0.1.28..0.1.30 thctype th_isthai
symbol 0.1.28..0.1.30 thinp th_isaccept
symbol 0.1.28..0.1.30 thinp th_validate
symbol 0.1.28..0.1.30 thrend th_render_cell_
symbol 0.1.28..0.1.30 thstr th_normalize
symbol 0.1.28..0.1.30 thwbrk th_wbrk
symbol 0.1.28..0.1.30 thwbrk th_wbrk_line
symbol 0.1.28..0.1.30 thwchar th_tis2uni
symbol 0.1.28..0.1.30 thwchar th_uni2tis
symbol 0.1.28..0.1.30 thwctype th_wciseng
symbol 0.1.28..0.1.30 thwstr th_wnormalize
symbol 0.1.28..0.1.30 wtt TACchtype
symbol 0.1.28..0.1.30 wtt TACio_op
symbol 0.1.29..0.1.30 brk-maximal brk_pool_node_new
