name game-music-emu
also libgame-music-emu
advisory Debian game-music-emu
advisory generic game-music-emu
# learned
reference 0.6.3 amd64 sha256:8b5dc1ffa83be234e30c06cfb060f5f750be50001f8144b971cd72c7bd9f6804 libgme-dev 0.6.3-6, libgme0 0.6.3-6
reference 0.6.5 amd64 sha256:ed3945db7127bec4ba12c80bb9ea314ae865c246e0aa0c2fba45bfb735894a80 libgme-dev 0.6.5-1, libgme0 0.6.5-1
string 0.6.3..0.6.5 - ">virtual long int Effects_Buffer::read_samples(blip_sample_t*, long int)"
string 0.6.3..0.6.5 - "T@virtual int Vgm_Emu_Impl::play_frame(blip_time_t, int, sample_t*)"
string 0.6.3..0.6.5 Ay_Apu "(blip_long) (time >> BLIP_BUFFER_ACCURACY) < blip_buf->buffer_size_"
string 0.6.3..0.6.5 Ay_Apu "h int quality = 12; int range = 1; blip_resampled_time_t = unsigned int]"
string 0.6.3..0.6.5 Ay_Emu "const byte_* get_data(const Ay_Emu::file_t&, const byte_*, int)"
string 0.6.3..0.6.5 Classic_Emu ".center && ch.left && ch.right) || (!ch.center && !ch.left && !ch.right)"
string 0.6.3..0.6.5 Data_Reader "Couldn't read from GZ file"
string 0.6.3..0.6.5 Dual_Resampler "perator[](size_t) const [with T = short int; size_t = long unsigned int]"
string 0.6.3..0.6.5 Dual_Resampler "void Dual_Resampler::play_frame_(Blip_Buffer&, dsample_t*)"
string 0.6.3..0.6.5 Effects_Buffer "virtual long int Effects_Buffer::read_samples(blip_sample_t*, long int)"
string 0.6.3..0.6.5 Gb_Apu "th int quality = 8; int range = 1; blip_resampled_time_t = unsigned int]"
string 0.6.3..0.6.5 Gb_Apu "void Gb_Apu::osc_output(int, Blip_Buffer*, Blip_Buffer*, Blip_Buffer*)"
string 0.6.3..0.6.5 Gb_Cpu "void Gb_Cpu::map_code(gb_addr_t, unsigned int, void*)"
string 0.6.3..0.6.5 Gbs_Emu "Emulation error (illegal/unsupported instruction)"
string 0.6.3..0.6.5 Gym_Emu "Packed GYM file not supported"
string 0.6.3..0.6.5 Hes_Apu "void Hes_Apu::osc_output(int, Blip_Buffer*, Blip_Buffer*, Blip_Buffer*)"
string 0.6.3..0.6.5 Hes_Cpu "(unsigned) reg <= page_count"
string 0.6.3..0.6.5 Hes_Emu "Emulation error (illegal instruction)"
string 0.6.3..0.6.5 Kss_Emu "void Scc_Apu::osc_output(int, Blip_Buffer*)"
string 0.6.3..0.6.5 M3u_Playlist "const char* Gme_File::load_m3u_(blargg_err_t)"
string 0.6.3..0.6.5 Multi_Buffer "virtual long int Stereo_Buffer::read_samples(blip_sample_t*, long int)"
string 0.6.3..0.6.5 Music_Emu "const char* Music_Emu::play(long int, sample_t*)"
string 0.6.3..0.6.5 Nes_Apu "void Nes_Apu::write_register(nes_time_t, nes_addr_t, int)"
string 0.6.3..0.6.5 Nes_Cpu "void Nes_Cpu::map_code(nes_addr_t, unsigned int, const void*, bool)"
string 0.6.3..0.6.5 Nes_Fme7_Apu "void Nes_Fme7_Apu::run_until(blip_time_t)"
string 0.6.3..0.6.5 Nes_Namco_Apu " int quality = 12; int range = 15; blip_resampled_time_t = unsigned int]"
string 0.6.3..0.6.5 Nes_Namco_Apu "void Nes_Namco_Apu::end_frame(blip_time_t)"
string 0.6.3..0.6.5 Nes_Oscs "void Nes_Dmc::fill_buffer()"
string 0.6.3..0.6.5 Nes_Vrc6_Apu "void Nes_Vrc6_Apu::write_osc(blip_time_t, int, int, int)"
string 0.6.3..0.6.5 Nsf_Emu "Corrupt file (invalid load/init/play address)"
string 0.6.3..0.6.5 Nsf_Emu "rator[](size_t) const [with T = const char*; size_t = long unsigned int]"
string 0.6.3..0.6.5 Nsfe_Emu "T>::operator[](size_t) const [with T = char; size_t = long unsigned int]"
string 0.6.3..0.6.5 Nsfe_Emu "operator[](size_t) const [with T = char [4]; size_t = long unsigned int]"
string 0.6.3..0.6.5 Sap_Emu "void Sap_Apu::osc_output(int, Blip_Buffer*)"
string 0.6.3..0.6.5 Sms_Apu "void Sms_Apu::osc_output(int, Blip_Buffer*, Blip_Buffer*, Blip_Buffer*)"
string 0.6.3..0.6.5 Snes_Spc "const char* Snes_Spc::play(int, sample_t*)"
string 0.6.3..0.6.5 Spc_Cpu "-cpu_lag_max <= m.spc_time && m.spc_time <= 0"
string 0.6.3..0.6.5 Spc_Dsp "void Spc_Dsp::set_output(sample_t*, int)"
string 0.6.3..0.6.5 Spc_Emu "SNES-SPC700 Sound File Data"
string 0.6.3..0.6.5 Spc_Filter "void SPC_Filter::run(short int*, int)"
string 0.6.3..0.6.5 Vgm_Emu "YM2413 FM sound isn't supported"
string 0.6.3..0.6.5 Vgm_Emu "multichannel rendering not supported for YM2*** FM sound chip emulators"
string 0.6.3..0.6.5 Vgm_Emu_Impl "virtual int Vgm_Emu_Impl::play_frame(blip_time_t, int, sample_t*)"
string 0.6.3..0.6.5 gme "const char* gme_open_data(const void*, long int, Music_Emu**, int)"
string 0.6.3..0.6.5 gme "const char* gme_open_file(const char*, Music_Emu**, int)"
string 0.6.5..0.6.5 Blip_Buffer "blip_resampled_time_t Blip_Buffer::clock_rate_factor(uint32_t) const"
string 0.6.5..0.6.5 Classic_Emu "operator[](size_t) const [with T = long int; size_t = long unsigned int]"
string 0.6.5..0.6.5 Gme_File "File type must have a fixed track count of 1"
string 0.6.5..0.6.5 Hes_Apu_Adpcm "!center || (center && !left && !right) || (center && left && right)"
string 0.6.5..0.6.5 Kss_Cpu "void Kss_Cpu::map_mem(unsigned int, uint32_t, void*, const void*)"
source 0.6.3..0.6.5 Blip_Buffer "gme/Blip_Buffer.cpp"
source 0.6.3..0.6.5 Classic_Emu "gme/Classic_Emu.cpp"
source 0.6.3..0.6.5 Dual_Resampler "gme/Dual_Resampler.cpp"
source 0.6.3..0.6.5 Effects_Buffer "gme/Effects_Buffer.cpp"
source 0.6.3..0.6.5 Gme_File "gme/Gme_File.cpp"
source 0.6.3..0.6.5 M3u_Playlist "gme/M3u_Playlist.cpp"
source 0.6.3..0.6.5 Multi_Buffer "gme/Multi_Buffer.cpp"
source 0.6.3..0.6.5 Music_Emu "gme/Music_Emu.cpp"
source 0.6.3..0.6.5 Nes_Fme7_Apu "gme/Nes_Fme7_Apu.cpp"
source 0.6.3..0.6.5 Nes_Namco_Apu "gme/Nes_Namco_Apu.cpp"
source 0.6.3..0.6.5 Nes_Vrc6_Apu "gme/Nes_Vrc6_Apu.cpp"
source 0.6.3..0.6.5 Spc_Filter "gme/Spc_Filter.cpp"
source 0.6.3..0.6.5 Vgm_Emu_Impl "gme/Vgm_Emu_Impl.cpp"
source 0.6.5..0.6.5 Hes_Apu_Adpcm "gme/Hes_Apu_Adpcm.cpp"
source 0.6.5..0.6.5 Nes_Vrc7_Apu "gme/Nes_Vrc7_Apu.cpp"
table 0.6.3..0.6.5 Snes_Spc 534e45532d53504337303020536f756e642046696c6520446174612076302e33
table 0.6.3..0.6.5 Spc_Cpu ff00f5f6f1f5fefe04030e0e1a1a0e1602030001f400010107060e0e1b0e0e17
symbol 0.6.3..0.6.5 Ay_Cpu _ZN6Ay_Cpu3runEi
symbol 0.6.3..0.6.5 Fir_Resampler _ZNK14Fir_Resampler_12input_neededEi
symbol 0.6.3..0.6.5 Gb_Oscs _ZN6Gb_Env14clock_envelopeEv
symbol 0.6.3..0.6.5 Kss_Scc_Apu _ZN7Scc_Apu9run_untilEi
symbol 0.6.3..0.6.5 M3u_Playlist gme_load_m3u
symbol 0.6.3..0.6.5 Nes_Fds_Apu _ZN11Nes_Fds_Apu9run_untilEi
symbol 0.6.3..0.6.5 Sap_Apu _ZN7Sap_Apu5resetEP12Sap_Apu_Impl
symbol 0.6.3..0.6.5 Sap_Cpu _ZN7Sap_Emu9cpu_writeEji
symbol 0.6.3..0.6.5 Ym2413_Emu _ZN10Ym2413_Emu11mute_voicesEi
symbol 0.6.3..0.6.5 emu2413 OPLL_calc
symbol 0.6.3..0.6.5 emu2413 OPLL_new
symbol 0.6.3..0.6.5 gme gme_play
