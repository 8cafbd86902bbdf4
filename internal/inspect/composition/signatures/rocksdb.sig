name rocksdb
also librocksdb
cpe facebook:rocksdb
advisory OSS-Fuzz rocksdb
advisory Debian rocksdb
advisory Alpine rocksdb
advisory GIT https://github.com/facebook/rocksdb
advisory generic rocksdb
forkof leveldb
# learned
reference 6.11.4 amd64 sha256:7983e6d385e4f1423bca5d3a64e513b09903d4b041de54b8da3bd955746a320b librocksdb-dev 6.11.4-3+deb11u1
reference 7.8.3 amd64 sha256:8bac15d59f2c4d01a2f8908f8ef77b73de27538ba8064a0515b4ade038793f2f librocksdb-dev 7.8.3-2
reference 9.10.0 amd64 sha256:e0811339aeff691ec0aadaedec91519748cb828a131f083afd44032d49a13107 librocksdb-dev 9.10.0-1+b1
reference 9.11.2 amd64 sha256:8db8df825b5ddbc48b3a3413a0f4bb3de960335a30071782d1a6c56937bcbde3 librocksdb-dev 9.11.2-1
string 6.11.4..6.11.4 block " = rocksdb::DecodeKey; TValue = rocksdb::Slice; uint32_t = unsigned int]"
string 6.11.4..6.11.4 compaction_picker " TValueType>::reference = const std::pair<int, rocksdb::FileMetaData*>&]"
string 6.11.4..6.11.4 internal_stats " %s writes, %s syncs, %.2f writes per sync, written: %.2f MB, %.2f MB/s\n"
string 6.11.4..6.11.4 memtable " const rocksdb::Slice&, bool, rocksdb::MemTablePostProcessInfo*, void**)"
string 6.11.4..6.11.4 pessimistic_transaction " = rocksdb::PessimisticTransactionDB; SrcClass = rocksdb::TransactionDB]"
string 6.11.4..7.8.3 block " ValueType::kTypeDeletion || value_type == ValueType::kTypeRangeDeletion"
string 6.11.4..7.8.3 compaction_iterator "%s:1225] *prev_snapshot (%lu) >= in (%lu) in findEarliestVisibleSnapshot"
string 6.11.4..7.8.3 compaction_outputs " || ucmp->CompareWithoutTimestamp(*upper_bound, *comp_end_user_key) <= 0"
string 6.11.4..7.8.3 db_impl_files " = 8; reference = const rocksdb::autovector<rocksdb::MemTable*>* const&]"
string 6.11.4..7.8.3 merging_iterator " [with T = rocksdb::HeapItem*; Compare = rocksdb::MaxHeapItemComparator]"
string 6.11.4..9.10.0 compaction_iterator ">, const std::string*, rocksdb::SequenceNumber, rocksdb::SequenceNumber)"
string 6.11.4..9.10.0 delete_scheduler "%s:330] Rate limiting is enabled with penalty %lu after deleting file %s"
string 6.11.4..9.10.0 error_handler "%s:668] ErrorHandler: Call StartRecoverFromRetryableBGIOError to resume\n"
string 6.11.4..9.10.0 experimental "[%s:191] UpdateManifestForFilesState: updated %zu files in %zu CFs"
string 6.11.4..9.10.0 version_set "able_cf_options_ptrs.empty() && builder_guards.size() == versions.size()"
string 6.11.4..9.11.2 arena " char* rocksdb::Arena::AllocateAligned(size_t, size_t, rocksdb::Logger*)"
string 6.11.4..9.11.2 block_based_table_builder " Silently converting format_version to 1 because checksum is non-default"
string 6.11.4..9.11.2 block_cache_trace_analyzer " Number of files:%lu Number of blocks: %lu Number of accesses: %lu\n"
string 6.11.4..9.11.2 cache_reservation_manager " = rocksdb::CacheEntryRole::kBlobCache; std::size_t = long unsigned int]"
string 6.11.4..9.11.2 comparator " const [with TComparator = rocksdb::{anonymous}::BytewiseComparatorImpl]"
string 6.11.4..9.11.2 env " = rocksdb::SystemClock; std::string = std::__cxx11::basic_string<char>]"
string 6.11.4..9.11.2 env_encryption " = rocksdb::BlockCipher; std::string = std::__cxx11::basic_string<char>]"
string 6.11.4..9.11.2 file_prefetch_buffer " = unsigned int; long unsigned int kSize = 8; reference = unsigned int&]"
string 6.11.4..9.11.2 filter_policy " * (num_columns - 1)) + ((num_blocks - upper_start_block) * num_columns)"
string 6.11.4..9.11.2 hash_linklist_rep " = const char*; Comparator = const rocksdb::MemTableRep::KeyComparator&]"
string 6.11.4..9.11.2 ldb_cmd "    Starts a REPL shell.  Type help for list of available commands."
string 6.11.4..9.11.2 logs_with_prep_tracker " != prepared_section_completed_.end() && completed_it->second == it->cnt"
string 6.11.4..9.11.2 range_tombstone_fragmenter " const std::vector<long unsigned int>&)::<lambda(const rocksdb::Slice&)>"
string 6.11.4..9.11.2 skiplistrep " UseCAS = true; Comparator = const rocksdb::MemTableRep::KeyComparator&]"
string 6.11.4..9.11.2 sst_file_manager_impl " [%lu bytes] is less than free space for compaction trigger [%lu bytes]\n"
string 6.11.4..9.11.2 trace_analyzer_tool " Print the stats of the whole trace, like total requests, keys, and etc."
string 6.11.4..9.11.2 transaction_base " = rocksdb::TransactionBaseImpl::SavePoint; long unsigned int kSize = 8]"
string 6.11.4..9.11.2 udt_util " TimestampSizeConsistencyMode, bool, bool, std::unique_ptr<WriteBatch>*)"
string 6.11.4..9.11.2 wal_filter " T = rocksdb::WalFilter; std::string = std::__cxx11::basic_string<char>]"
string 6.11.4..9.11.2 write_batch_with_index " const rocksdb::Slice&, rocksdb::PinnableSlice*, rocksdb::ReadCallback*)"
string 7.8.3..9.11.2 block_based_table_reader " 32; reference = rocksdb::FSReadRequest&; size_type = long unsigned int]"
string 7.8.3..9.11.2 db_impl " = 1; reference = rocksdb::log::Writer*&; size_type = long unsigned int]"
string 7.8.3..9.11.2 db_impl_compaction_flush " = 8; reference = rocksdb::FSDirectory*&; size_type = long unsigned int]"
string 7.8.3..9.11.2 db_options "                           Options.track_and_verify_wals_in_manifest: %d"
string 7.8.3..9.11.2 options "        Options.bottommost_compression_opts.max_dict_buffer_bytes: %lu"
string 9.10.0..9.11.2 block_based_table_reader " TBlocklike = rocksdb::Block_kRangeDeletion; size_t = long unsigned int]"
string 9.10.0..9.11.2 builder " BlobFileCompletionCallback*, Version*, uint64_t*, uint64_t*, uint64_t*)"
string 9.10.0..9.11.2 compaction " `input_table_properties` of `CompactionFilter::Context` for compaction."
string 9.10.0..9.11.2 lru_cache " = rocksdb::lru_cache::LRUHandle* const&; size_type = long unsigned int]"
string 9.10.0..9.11.2 version_set " >&, rocksdb::TableCache::TypedHandle*, uint64_t&, uint64_t&, uint64_t&)"
string 9.11.2..9.11.2 blob_db_impl "%s:1274] Failed to update total SST file size after flush or compaction."
string 9.11.2..9.11.2 coalescing_iterator " 8; reference = const rocksdb::CoalescingIterator::WideColumnWithOrder&]"
string 9.11.2..9.11.2 compaction_merging_iterator " const_reference = rocksdb::CompactionMergingIterator::HeapItem* const&]"
string 9.11.2..9.11.2 db_impl "%s:1086] Storing %zu stats with timestamp %lu to in-memory stats history"
string 9.11.2..9.11.2 db_impl_open " bool, std::unordered_map<int, rocksdb::VersionEdit>*, RecoveryContext*)"
source 6.11.4..6.11.4 compacted_db_impl "db/compacted_db_impl.cc"
source 6.11.4..9.11.2 binary_search_index_reader "block_based/binary_search_index_reader.cc"
source 6.11.4..9.11.2 block_based_table_iterator "block_based/block_based_table_iterator.cc"
source 6.11.4..9.11.2 block_cache_tier_metadata "persistent_cache/block_cache_tier_metadata.cc"
source 6.11.4..9.11.2 compact_for_tiering_collector "table_properties_collectors/compact_for_tiering_collector.cc"
source 6.11.4..9.11.2 compact_on_deletion_collector "table_properties_collectors/compact_on_deletion_collector.cc"
source 6.11.4..9.11.2 optimistic_transaction_db_impl "transactions/optimistic_transaction_db_impl.cc"
source 6.11.4..9.11.2 pessimistic_transaction_db "transactions/pessimistic_transaction_db.cc"
source 6.11.4..9.11.2 write_batch_with_index_internal "write_batch_with_index/write_batch_with_index_internal.cc"
source 7.8.3..7.8.3 file_checksum_helper "file_checksum_helper.cc"
source 7.8.3..9.11.2 compacted_db_impl "db_impl/compacted_db_impl.cc"
source 7.8.3..9.11.2 db_impl_debug "db_impl/db_impl_debug.cc"
source 9.10.0..9.11.2 manifest_ops "db/manifest_ops.cc"
source 9.10.0..9.11.2 thread_status_util "monitoring/thread_status_util.cc"
source 9.11.2..9.11.2 subcompaction_state "compaction/subcompaction_state.cc"
table 6.11.4..6.11.4 env_posix 2a4e37726f636b73646231325f474c4f42414c5f5f4e5f313139506f73697844
table 6.11.4..6.11.4 write_batch 2a4e37726f636b73646231325f474c4f42414c5f5f4e5f31313754696d657374
table 6.11.4..7.8.3 block_based_table_factory 2a4e37726f636b7364624c3237626c6f636b5f62617365645f7461626c655f74
table 6.11.4..7.8.3 compaction_service_job 2a4e37726f636b7364624c313863735f696e7075745f747970655f696e666f4d
table 6.11.4..9.10.0 db_impl_open 2a5a4e37726f636b736462364442496d706c31355265636f7665724c6f674669
table 6.11.4..9.11.2 backup_engine 2a4e37726f636b73646231325f474c4f42414c5f5f4e5f3131364261636b7570
table 6.11.4..9.11.2 cassandra_compaction_filter 2a5a3234526567697374657243617373616e6472614f626a6563747345556c52
table 6.11.4..9.11.2 cf_options 2a4e37726f636b73646231334f7074696f6e7348656c706572556c524b4e535f
table 6.11.4..9.11.2 composite_env 2a4e37726f636b73646231325f474c4f42414c5f5f4e5f313235436f6d706f73
table 6.11.4..9.11.2 counted_fs 2a4e37726f636b73646231325f474c4f42414c5f5f4e5f313136436f756e7465
table 6.11.4..9.11.2 external_table_reader 2a4e37726f636b73646231325f474c4f42414c5f5f4e5f31323145787465726e
table 6.11.4..9.11.2 fs_posix 2a4e37726f636b73646231325f474c4f42414c5f5f4e5f313133506f73697846
table 6.11.4..9.11.2 hash_skiplist_rep 2a4e37726f636b73646231325f474c4f42414c5f5f4e5f31313548617368536b
table 6.11.4..9.11.2 iterator 2a4e37726f636b73646231325f474c4f42414c5f5f4e5f313133456d70747949
table 6.11.4..9.11.2 mock_env 2a4e37726f636b73646231325f474c4f42414c5f5f4e5f313133546573744d65
table 6.11.4..9.11.2 point_lock_tracker 2a4e37726f636b73646231325f474c4f42414c5f5f4e5f313139547261636b65
table 6.11.4..9.11.2 put 2a4e31325f474c4f42414c5f5f4e5f3131335075744f70657261746f72563245
table 6.11.4..9.11.2 range_del_aggregator 2a4e37726f636b73646231325f474c4f42414c5f5f4e5f3132385472756e6361
table 6.11.4..9.11.2 range_tree_lock_manager 2a537431395f53705f636f756e7465645f64656c6574657249504e34746f6b75
table 6.11.4..9.11.2 readahead_raf 2a4e37726f636b73646231325f474c4f42414c5f5f4e5f313235526561646168
table 6.11.4..9.11.2 sequence_file_reader 2a4e37726f636b73646231325f474c4f42414c5f5f4e5f313233526561646168
table 6.11.4..9.11.2 sim_cache 2a4e37726f636b73646231325f474c4f42414c5f5f4e5f31313253696d436163
table 6.11.4..9.11.2 slice 2a4e37726f636b73646231325f474c4f42414c5f5f4e5f3131334e6f6f705472
table 6.11.4..9.11.2 testutil 2a4e37726f636b736462347465737431325f474c4f42414c5f5f4e5f31313853
table 6.11.4..9.11.2 two_level_iterator 2a4e37726f636b73646231325f474c4f42414c5f5f4e5f31323154776f4c6576
table 6.11.4..9.11.2 uint64add 2a4e31325f474c4f42414c5f5f4e5f31313755496e7436344164644f70657261
table 6.11.4..9.11.2 vectorrep 2a4e37726f636b73646231325f474c4f42414c5f5f4e5f3139566563746f7252
table 7.8.3..9.11.2 env_posix 2a4e37726f636b73646231325f474c4f42414c5f5f4e5f313130506f73697843
table 7.8.3..9.11.2 write_batch 2a4e37726f636b73646231325f474c4f42414c5f5f4e5f3131364d656d546162
table 9.10.0..9.11.2 compaction_service_job 2a4e37726f636b7364624c323463735f6f75747075745f66696c655f74797065
table 9.10.0..9.11.2 internal_stats 2a4e37726f636b73646231325f474c4f42414c5f5f4e5f31323153756d50726f
table 9.11.2..9.11.2 db_impl_open 2a5a4e37726f636b736462364442496d706c313450726f636573734c6f674669
symbol 6.11.4..6.11.4 c rocksdb_filterpolicy_create
symbol 6.11.4..6.11.4 xxhash ROCKSDB_XXH3p_128bits
symbol 6.11.4..9.10.0 c rocksdb_delete_file
symbol 6.11.4..9.11.2 concurrent_tree _ZN4toku15concurrent_tree15locked_keyrange16add_shared_ownerERKNS_8keyrangeEm
symbol 6.11.4..9.11.2 fault_injection_env _ZN7rocksdb10GetDirNameENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 6.11.4..9.11.2 hash XXPH3_mergeAccs
symbol 6.11.4..9.11.2 manager _ZN4toku16locktree_manager15find_by_dict_idERKPNS_8locktreeERK13DICTIONARY_ID
symbol 6.11.4..9.11.2 treenode _ZN4toku8treenode32find_node_with_overlapping_childERKNS_8keyrangeEPKNS1_10comparisonE
symbol 6.11.4..9.11.2 wfg _ZN4toku3wfg22cycle_exists_from_nodeEPNS0_4nodeES2_St8functionIFvmEE
symbol 7.8.3..9.11.2 c rocksdb_flush_wal
symbol 7.8.3..9.11.2 xxhash ROCKSDB_XXH3_64bits
symbol 9.10.0..9.11.2 c rocksdb_flush_cfs
