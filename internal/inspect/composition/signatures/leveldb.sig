name leveldb
also libleveldb
cpe google:leveldb
advisory OSS-Fuzz leveldb
advisory Debian leveldb
advisory Alpine leveldb
advisory GIT https://github.com/google/leveldb
advisory generic leveldb
# learned
reference 1.22 amd64 sha256:6c68cf20b3231614e7a7f59496ca4f137ce4726d2a5173b68ceaf6502ee6a095 libleveldb-dev 1.22-3
reference 1.23 amd64 sha256:698e4bdcb1cf1709e11651a1581df86581d381886228b67be083057543f9a96f libleveldb-dev 1.23-4
string 1.22..1.22 db_impl "leveldb::DB::Open(const leveldb::Options&, const string&, leveldb::DB**)"
string 1.22..1.22 filename "::Status leveldb::SetCurrentFile(leveldb::Env*, const string&, uint64_t)"
string 1.22..1.22 merger "NewMergingIterator(const leveldb::Comparator*, leveldb::Iterator**, int)"
string 1.22..1.22 status "tus(leveldb::Status::Code, const leveldb::Slice&, const leveldb::Slice&)"
string 1.22..1.22 version_set "bool leveldb::VersionSet::ReuseManifest(const string&, const string&)"
string 1.22..1.23 arena "(reinterpret_cast<uintptr_t>(result) & (align - 1)) == 0"
string 1.22..1.23 arena "char* leveldb::Arena::AllocateAligned(size_t)"
string 1.22..1.23 block "virtual leveldb::Slice leveldb::Block::Iter::key() const"
string 1.22..1.23 block "virtual leveldb::Slice leveldb::Block::Iter::value() const"
string 1.22..1.23 block_builder "leveldb::BlockBuilder::Add(const leveldb::Slice&, const leveldb::Slice&)"
string 1.22..1.23 block_builder "uffer_.empty() || options_->comparator->Compare(key, last_key_piece) > 0"
string 1.22..1.23 bloom "*N7leveldb12_GLOBAL__N_117BloomFilterPolicyE"
string 1.22..1.23 c "bool SaveError(char**, const leveldb::Status&)"
string 1.22..1.23 cache " leveldb::{anonymous}::LRUCache::Unref(leveldb::{anonymous}::LRUHandle*)"
string 1.22..1.23 cache "Slice&, uint32_t, void*, size_t, void (*)(const leveldb::Slice&, void*))"
string 1.22..1.23 coding "void leveldb::Slice::remove_prefix(size_t)"
string 1.22..1.23 comparator "*N7leveldb12_GLOBAL__N_122BytewiseComparatorImplE"
string 1.22..1.23 db_impl "(uint64_t, bool, bool*, leveldb::VersionEdit*, leveldb::SequenceNumber*)"
string 1.22..1.23 db_iter "virtual leveldb::Slice leveldb::{anonymous}::DBIter::key() const"
string 1.22..1.23 db_iter "virtual leveldb::Slice leveldb::{anonymous}::DBIter::value() const"
string 1.22..1.23 dumpfile "*N7leveldb12_GLOBAL__N_121WriteBatchItemPrinterE"
string 1.22..1.23 env_posix "ixRandomAccessFile::Read(uint64_t, size_t, leveldb::Slice*, char*) const"
string 1.22..1.23 filter_block "void leveldb::FilterBlockBuilder::StartBlock(uint64_t)"
string 1.22..1.23 format "dst->size() == original_size + kEncodedLength"
string 1.22..1.23 iterator "irtual leveldb::Slice leveldb::{anonymous}::EmptyIterator::value() const"
string 1.22..1.23 iterator "virtual leveldb::Slice leveldb::{anonymous}::EmptyIterator::key() const"
string 1.22..1.23 log_writer "leveldb::Status leveldb::log::Writer::AddRecord(const leveldb::Slice&)"
string 1.22..1.23 log_writer "riter::EmitPhysicalRecord(leveldb::log::RecordType, const char*, size_t)"
string 1.22..1.23 memtable " [with Key = const char*; Comparator = leveldb::MemTable::KeyComparator]"
string 1.22..1.23 memtable "umber, leveldb::ValueType, const leveldb::Slice&, const leveldb::Slice&)"
string 1.22..1.23 merger "irtual leveldb::Slice leveldb::{anonymous}::MergingIterator::key() const"
string 1.22..1.23 repair "*ZN7leveldb12_GLOBAL__N_18Repairer17ConvertLogToTableEmE11LogReporter"
string 1.22..1.23 repair "b %s; recovered %d files; %llu bytes. Some data may have been lost. ****"
string 1.22..1.23 table "file is too short to be an sstable"
string 1.22..1.23 table_builder "leveldb::TableBuilder::Add(const leveldb::Slice&, const leveldb::Slice&)"
string 1.22..1.23 table_builder "r->options.comparator->Compare(key, Slice(r->last_key)) > 0"
string 1.22..1.23 table_cache "ldb::TableCache::FindTable(uint64_t, uint64_t, leveldb::Cache::Handle**)"
string 1.22..1.23 table_cache "table == nullptr"
string 1.22..1.23 two_level_iterator "rtual leveldb::Slice leveldb::{anonymous}::TwoLevelIterator::key() const"
string 1.22..1.23 version_edit "leveldb::Slice leveldb::InternalKey::Encode() const"
string 1.22..1.23 version_set "t_->icmp_.Compare((*files)[files->size() - 1]->largest, f->smallest) < 0"
string 1.22..1.23 write_batch "eBatchInternal::Append(leveldb::WriteBatch*, const leveldb::WriteBatch*)"
string 1.22..1.23 write_batch "eBatchInternal::SetContents(leveldb::WriteBatch*, const leveldb::Slice&)"
string 1.23..1.23 builder "d::string&, Env*, const Options&, TableCache*, Iterator*, FileMetaData*)"
string 1.23..1.23 db_impl "db::DB::Open(const leveldb::Options&, const std::string&, leveldb::DB**)"
string 1.23..1.23 filename "eldb::Status leveldb::SetCurrentFile(Env*, const std::string&, uint64_t)"
string 1.23..1.23 merger "terator* leveldb::NewMergingIterator(const Comparator*, Iterator**, int)"
string 1.23..1.23 status "eldb::Status::Status(Code, const leveldb::Slice&, const leveldb::Slice&)"
source 1.22..1.23 block_builder "table/block_builder.cc"
source 1.22..1.23 filename "db/filename.cc"
source 1.22..1.23 filter_block "table/filter_block.cc"
source 1.22..1.23 memenv "memenv/memenv.cc"
source 1.22..1.23 merger "table/merger.cc"
source 1.22..1.23 table_builder "table/table_builder.cc"
table 1.22..1.22 env_posix 737461746963207374643a3a5f5f63787831313a3a737472696e67206c657665
table 1.22..1.22 status 6c6576656c64623a3a5374617475733a3a537461747573286c6576656c64623a
table 1.22..1.23 arena 636861722a206c6576656c64623a3a4172656e613a3a416c6c6f63617465416c
table 1.22..1.23 block 75696e7433325f74206c6576656c64623a3a426c6f636b3a3a497465723a3a47
table 1.22..1.23 block_builder 63686172206c6576656c64623a3a536c6963653a3a6f70657261746f725b5d28
table 1.22..1.23 bloom 2a4e376c6576656c646231325f474c4f42414c5f5f4e5f313137426c6f6f6d46
table 1.22..1.23 builder 6c6576656c64623a3a537461747573206c6576656c64623a3a4275696c645461
table 1.22..1.23 c 2a5a32366c6576656c64625f777269746562617463685f697465726174654531
table 1.22..1.23 cache 2a4e376c6576656c646231325f474c4f42414c5f5f4e5f313135536861726465
table 1.22..1.23 coding 766f6964206c6576656c64623a3a536c6963653a3a72656d6f76655f70726566
table 1.22..1.23 comparator 2a4e376c6576656c646231325f474c4f42414c5f5f4e5f313232427974657769
table 1.22..1.23 db_impl 2a5a4e376c6576656c6462364442496d706c31345265636f7665724c6f674669
table 1.22..1.23 db_iter 2a4e376c6576656c646231325f474c4f42414c5f5f4e5f313644424974657245
table 1.22..1.23 dbformat 75696e7436345f74206c6576656c64623a3a5061636b53657175656e6365416e
table 1.22..1.23 dumpfile 2a4e376c6576656c646231325f474c4f42414c5f5f4e5f313138436f72727570
table 1.22..1.23 env_posix 2a4e376c6576656c646231325f474c4f42414c5f5f4e5f313133506f73697846
table 1.22..1.23 filename 6c6576656c64623a3a537461747573206c6576656c64623a3a53657443757272
table 1.22..1.23 filter_block 766f6964206c6576656c64623a3a46696c746572426c6f636b4275696c646572
table 1.22..1.23 format 766f6964206c6576656c64623a3a426c6f636b48616e646c653a3a456e636f64
table 1.22..1.23 iterator 2a4e376c6576656c646231325f474c4f42414c5f5f4e5f313133456d70747949
table 1.22..1.23 log_writer 6c6576656c64623a3a537461747573206c6576656c64623a3a6c6f673a3a5772
table 1.22..1.23 memenv 2a4e376c6576656c646231325f474c4f42414c5f5f4e5f3131304e6f4f704c6f
table 1.22..1.23 memtable 636861722a206c6576656c64623a3a4172656e613a3a416c6c6f636174652873
table 1.22..1.23 merger 2a4e376c6576656c646231325f474c4f42414c5f5f4e5f3131354d657267696e
table 1.22..1.23 repair 2a5a4e376c6576656c646231325f474c4f42414c5f5f4e5f3138526570616972
table 1.22..1.23 table_builder 6c6576656c64623a3a537461747573206c6576656c64623a3a5461626c654275
table 1.22..1.23 table_cache 6c6576656c64623a3a537461747573206c6576656c64623a3a5461626c654361
table 1.22..1.23 two_level_iterator 2a4e376c6576656c646231325f474c4f42414c5f5f4e5f31313654776f4c6576
table 1.22..1.23 version_edit 6c6576656c64623a3a536c696365206c6576656c64623a3a496e7465726e616c
table 1.22..1.23 version_set 2a5a4e376c6576656c6462313056657273696f6e536574375265636f76657245
table 1.22..1.23 write_batch 2a4e376c6576656c646231325f474c4f42414c5f5f4e5f3131364d656d546162
symbol 1.22..1.22 memenv _ZN7leveldb12_GLOBAL__N_111InMemoryEnv10DeleteFileERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 1.22..1.22 two_level_iterator _ZN7leveldb12_GLOBAL__N_116TwoLevelIterator13InitDataBlockEv
symbol 1.22..1.23 cache _ZN7leveldb12_GLOBAL__N_115ShardedLRUCache5ValueEPNS_5Cache6HandleE
symbol 1.22..1.23 crc32c _ZN7leveldb6crc32c6ExtendEjPKcm
symbol 1.22..1.23 dumpfile _ZN7leveldb12_GLOBAL__N_118CorruptionReporter10CorruptionEmRKNS_6StatusE
symbol 1.22..1.23 filter_policy _ZN7leveldb12FilterPolicyD0Ev
symbol 1.22..1.23 hash _ZN7leveldb4HashEPKcmj
symbol 1.22..1.23 options _ZN7leveldb7OptionsC1Ev
symbol 1.22..1.23 table_cache _ZN7leveldb10TableCache11NewIteratorERKNS_11ReadOptionsEmmPPNS_5TableE
symbol 1.22..1.23 version_set _ZN7leveldb10VersionSet11LogAndApplyEPNS_11VersionEditEPNS_4port5MutexE
symbol 1.23..1.23 env_posix _ZN7leveldb12_GLOBAL__N_117PosixWritableFileC1ENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEi
symbol 1.23..1.23 memenv _ZN7leveldb12_GLOBAL__N_111InMemoryEnv10RemoveFileERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
