name snappy
also libsnappy
cpe google:snappy
advisory OSS-Fuzz snappy
advisory Debian snappy
advisory Alpine snappy
advisory GIT https://github.com/google/snappy
advisory generic snappy
min 3
# learned
reference 1.1.8 amd64 sha256:89ed0c9461b1d661e48774d1011dcce40a7ed04ca15ecb0f9f42f4590c4963be libsnappy-dev 1.1.8-1
reference 1.1.9 amd64 sha256:41345545c943ad9bb095012f455147832e1879afb73e633a7be927b81ee21ef8 libsnappy-dev 1.1.9-3
reference 1.2.2 amd64 sha256:723fac38fed3ab7c38cd16dfdc219d7a5d34f43515c3d2d5b5229ed3e67842bf libsnappy-dev 1.2.2-1
reference 1.3.1 amd64 sha256:1bafee9e96dfbd5f791ced20a7e02080169adb93870c7bf9efe1afe98e988b39 libsnappy-dev 1.3.1-4
table 1.1.8..1.3.1 snappy 0000000000000000000000000000000000000000000000000080c0e0f0f8fcfe
table 1.1.9..1.3.1 snappy 01ff04000100ff0002ff05000200ff0003ff06000300ff0004ff07000400ff00
symbol 1.1.8..1.1.8 snappy _ZN6snappyL18InternalUncompressINS_17SnappyArrayWriterEEEbPNS_6SourceEPT_
symbol 1.1.8..1.3.1 snappy _ZN6snappy10UncompressEPKcmPNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 1.1.8..1.3.1 snappy _ZN6snappy20RawUncompressToIOVecEPNS_6SourceEPK5iovecm
symbol 1.1.8..1.3.1 snappy _ZN6snappy26UncompressAsMuchAsPossibleEPNS_6SourceEPNS_4SinkE
symbol 1.1.8..1.3.1 snappy _ZN6snappy8CompressEPKcmPNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 1.1.8..1.3.1 snappy _ZNK6snappy8internal13WorkingMemory12GetHashTableEmPi
symbol 1.1.8..1.3.1 snappy-c snappy_compress
symbol 1.1.8..1.3.1 snappy-c snappy_max_compressed_length
symbol 1.1.8..1.3.1 snappy-c snappy_uncompress
symbol 1.1.8..1.3.1 snappy-c snappy_uncompressed_length
symbol 1.1.8..1.3.1 snappy-c snappy_validate_compressed_buffer
symbol 1.1.8..1.3.1 snappy-sinksource _ZN6snappy22UncheckedByteArraySink15GetAppendBufferEmPc
symbol 1.1.8..1.3.1 snappy-sinksource _ZN6snappy22UncheckedByteArraySink22AppendAndTakeOwnershipEPcmPFvPvPKcmES2_
symbol 1.1.8..1.3.1 snappy-sinksource _ZN6snappy22UncheckedByteArraySink23GetAppendBufferVariableEmmPcmPm
symbol 1.1.8..1.3.1 snappy-sinksource _ZN6snappy4Sink22AppendAndTakeOwnershipEPcmPFvPvPKcmES2_
symbol 1.1.8..1.3.1 snappy-sinksource _ZN6snappy4Sink23GetAppendBufferVariableEmmPcmPm
symbol 1.1.8..1.3.1 snappy-stubs-internal _ZN6snappy6Varint8Append32EPNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEj
symbol 1.1.9..1.1.9 snappy _ZN6snappy7MemCopyEPcPKhm
symbol 1.1.9..1.1.9 snappy _ZN6snappy7MemCopyElPKhm
symbol 1.1.9..1.1.9 snappy _ZN6snappy7MemMoveEPcPKvm
symbol 1.1.9..1.2.2 snappy _ZN6snappy12_GLOBAL__N_115IncrementalCopyEPKcPcS3_S3_
symbol 1.2.2..1.3.1 snappy _ZN6snappy17CompressFromIOVecEPK5iovecmPNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 1.2.2..1.3.1 snappy _ZN6snappy17CompressFromIOVecEPK5iovecmPNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS_18CompressionOptionsE
symbol 1.3.1..1.3.1 snappy _ZN6snappy11RawCompressEPKcmPcPmNS_18CompressionOptionsEPNS_18CompressionContextE
symbol 1.3.1..1.3.1 snappy-c snappy_compress_with_level
