// What becomes of each file of ../shared/data: how many records are taken, and why the others are not.

enum SharedDataExpectations {
    /// Path, taken, and each reason with its count.
    static let table = """
        cnmarc/bnu_cnmarc_sru_10.xml 10
        cnmarc/bnu_marc21_sru_10.xml 10
        cnmarc/cnmarc_17_gb18030.iso 17
        cnmarc/cnmarc_17_utf8.iso 17
        cnmarc/cnmarc_worksheets.txt 0 FORMAT_UNKNOWN:1
        cnmarc/dp2Catalog__SRU__sample_dc.xml 0 NOT_MARC:10
        cnmarc/dp2Catalog__SRU__sample_dcx.xml 0 NOT_MARC:10
        cnmarc/dp2Catalog__SRU__sample_isohold.xml 0 NOT_MARC:10
        cnmarc/dp2Catalog__SRU__sample_mods.xml 0 NOT_MARC:10
        marc/afronkin/share__test__marcxml_1.xml 12
        marc/afronkin/share__test__rusmarc_1.iso 1
        marc/afronkin/share__test__rusmarc_2.iso 1
        marc/catmandu/t__broken.xml 10
        marc/catmandu/t__bu_bibs.mrc 100
        marc/catmandu/t__camel.mrc 10
        marc/catmandu/t__camel9.mrc 1
        marc/catmandu/t__dollar_subfields.mrc 2
        marc/catmandu/t__marc.xml 1
        marc/catmandu/t__oschrift_me.mrc 1
        marc/catmandu/t__utf8.mrc 1
        marc/debian_perl/libmarc-charset-perl-cjk1.marc 1
        marc/debian_perl/libmarc-charset-perl-cjk2.marc 1
        marc/debian_perl/libmarc-charset-perl-cjk3.marc 1
        marc/debian_perl/libmarc-charset-perl-cjk4.marc 1
        marc/debian_perl/libmarc-charset-perl-cyrillic.marc 1
        marc/debian_perl/libmarc-charset-perl-hebrew1.marc 1
        marc/debian_perl/libmarc-charset-perl-hebrew2.marc 1
        marc/debian_perl/libmarc-charset-perl-hebrew3.marc 1
        marc/debian_perl/libmarc-charset-perl-hebrew4.marc 1
        marc/debian_perl/libmarc-fast-perl-camel.usmarc 10
        marc/debian_perl/libmarc-fast-perl-koha-232766.mrc 1
        marc/debian_perl/libmarc-fast-perl-utf8.marc 1
        marc/debian_perl/libmarc-file-marcmaker-perl-camel.usmarc 10
        marc/debian_perl/libmarc-file-mij-perl-camel.usmarc 10
        marc/debian_perl/libmarc-file-mij-perl-test.mrc 9
        marc/debian_perl/libmarc-lint-perl-camel.usmarc 11
        marc/debian_perl/libmarc-parser-raw-perl-camel.mrc 7 DIRECTORY_BROKEN:1 LENGTH_WRONG:1
        marc/debian_perl/libmarc-parser-xml-perl-marc-ns-prefix.xml 10
        marc/debian_perl/libmarc-parser-xml-perl-marc.xml 10
        marc/debian_perl/libmarc-perl-badmarc.dat 3 LENGTH_WRONG:1
        marc/debian_perl/libmarc-perl-makrbrkr.mrc 8
        marc/debian_perl/libmarc-perl-marc.dat 2
        marc/debian_perl/libmarc-perl-marc4.dat 2
        marc/debian_perl/libmarc-record-perl-baddir.usmarc 0 DIRECTORY_BROKEN:1
        marc/debian_perl/libmarc-record-perl-badind.usmarc 1
        marc/debian_perl/libmarc-record-perl-badldr.usmarc 6 FORMAT_UNKNOWN:1
        marc/debian_perl/libmarc-record-perl-camel.usmarc 10
        marc/debian_perl/libmarc-record-perl-cameleof.usmarc 10
        marc/debian_perl/libmarc-record-perl-filler.usmarc 3
        marc/debian_perl/libmarc-record-perl-sample1.usmarc 1
        marc/debian_perl/libmarc-record-perl-sample1eof.usmarc 1
        marc/debian_perl/libmarc-record-perl-title_proper.usmarc 5
        marc/debian_perl/libmarc-xml-perl-batch-ns.xml 10
        marc/debian_perl/libmarc-xml-perl-batch.xml 10
        marc/debian_perl/libmarc-xml-perl-escape.mrc 1
        marc/debian_perl/libmarc-xml-perl-namespace.xml 1
        marc/debian_perl/libmarc-xml-perl-record.dat 1
        marc/debian_perl/libmarc-xml-perl-subfield0.xml 1
        marc/dnb/tests__data__DUMP.mrc.gz 1 NOT_BIBLIOGRAPHIC:7
        marc/dnb/tests__data__ada.mrc 0 NOT_BIBLIOGRAPHIC:1
        marc/dnb/tests__data__ada.mrc.gz 0 NOT_BIBLIOGRAPHIC:1
        marc/dnb/tests__data__invalid.mrc 1
        marc/dnb/tests__data__minna.mrc 0 NOT_BIBLIOGRAPHIC:1
        marc/dp2/dp2Catalog__SRU__sample_cnmarcxml.xml 10
        marc/dp2/dp2Catalog__SRU__sample_marcxml.xml 10
        marc/evergreen/Open-ILS__tests__datasets__FSL.marc 52
        marc/evergreen/Open-ILS__tests__datasets__RDA__RDA_record_CD_Claudia.mrc 1
        marc/evergreen/Open-ILS__tests__datasets__RDA__RDA_record_DVD-BLUE-RAY-MOVIE_Pineapple_express.mrc 1
        marc/evergreen/Open-ILS__tests__datasets__RDA__RDA_record_DVD_Jorge_Mautner.mrc 1
        marc/evergreen/Open-ILS__tests__datasets__RDA__RDA_record_MAP_2012_Enchanted_Circle.mrc 1
        marc/evergreen/Open-ILS__tests__datasets__RDA__RDA_record_PHOTO_Srid_pa_ho.mrc 1
        marc/evergreen/Open-ILS__tests__datasets__RDA__RDA_record_SCORE-CD_Arias_for_soprano.mrc 1
        marc/evergreen/Open-ILS__tests__datasets__RDA__RDA_record_SCORE_Arias_for_bass.mrc 1
        marc/evergreen/Open-ILS__tests__datasets__RDA__RDA_record_SCORE_Intermediate_studies.mrc 1
        marc/evergreen/Open-ILS__tests__datasets__RDA__RDA_record_SCORE_Wiegenlied.mrc 1
        marc/evergreen/Open-ILS__tests__datasets__RDA__RDA_record_SERIAL_IEEE_International_conference.mrc 1
        marc/evergreen/Open-ILS__tests__datasets__auth-1066.mrc 0 NOT_BIBLIOGRAPHIC:1066
        marc/evergreen/Open-ILS__tests__datasets__auth-subset100.mrc 0 NOT_BIBLIOGRAPHIC:17
        marc/evergreen/Open-ILS__tests__datasets__badisbns.xml 10
        marc/evergreen/Open-ILS__tests__datasets__hebrew.marc 20
        marc/evergreen/Open-ILS__tests__datasets__jazz_1k.mrc 1000
        marc/evergreen/Open-ILS__tests__datasets__lul_fre_100.mrc 100
        marc/evergreen/Open-ILS__tests__datasets__lul_fre_500.mrc 500
        marc/evergreen/Open-ILS__tests__datasets__map_data.mrc 3
        marc/evergreen/Open-ILS__tests__datasets__nepali.marc 96
        marc/evergreen/Open-ILS__tests__datasets__oss.marc 42
        marc/evergreen/Open-ILS__tests__datasets__sample_acq_order.mrc 10
        marc/evergreen/Open-ILS__tests__datasets__serials_marc21.xml 7
        marc/idzebra/examples__marcxml__collection-2.xml 2
        marc/idzebra/examples__marcxml__collection-clasmrc.xml 0 NOT_BIBLIOGRAPHIC:20
        marc/idzebra/examples__marcxml__collection-namemrc.xml 0 NOT_BIBLIOGRAPHIC:20
        marc/idzebra/examples__marcxml__collection-opera-43.xml 43
        marc/idzebra/examples__marcxml__collection-sandburg-1.xml 1
        marc/idzebra/examples__marcxml__collection-subjmrc.xml 0 NOT_BIBLIOGRAPHIC:20
        marc/idzebra/test__filters__record.mrc 1
        marc/idzebra/test__marcxml__m1.xml 1
        marc/idzebra/test__marcxml__m2.xml 1
        marc/idzebra/test__marcxml__m3.xml 1
        marc/idzebra/test__marcxml__sample-marc 24
        marc/idzebra/test__rusmarc__records__simple-rusmarc 70 TEXT_UNDECODABLE:2
        marc/idzebra/test__usmarc__records__sample-marc 24
        marc/idzebra/test__xslt__bad-utf8.mrc 0 NOT_BIBLIOGRAPHIC:1
        marc/idzebra/test__xslt__biblio-record.xml 1
        marc/idzebra/test__xslt__marc-col.mrc 3
        marc/idzebra/test__xslt__marc-col.xml 2 TEXT_UNDECODABLE:1
        marc/idzebra/test__xslt__marc-missing-ns.xml 1
        marc/idzebra/test__xslt__marc-one.xml 1
        marc/lpm/marc.mrc 6
        marc/lpm/marc_missing035.mrc 6
        marc/marc2bibframe2/dataset__british_library.xml 99
        marc/marc2bibframe2/dataset__dnb.xml 99
        marc/marc2bibframe2/dataset__gwu.xml 99
        marc/marc2bibframe2/dataset__loc_general.xml 99
        marc/marc2bibframe2/dataset__loc_physical.xml 99
        marc/marc2bibframe2/dataset__nlm.xml 99
        marc/marc2bibframe2/dataset__oclc.xml 99
        marc/marc2bibframe2/dataset__princeton.xml 99
        marc/marc2bibframe2/test__data__ConvSpec-001-007__dup-properties.xml 0 TITLE_MISSING:17
        marc/marc2bibframe2/test__data__ConvSpec-001-007__marc.xml 0 TITLE_MISSING:14
        marc/marc2bibframe2/test__data__ConvSpec-006,008__marc.xml 0 TITLE_MISSING:20
        marc/marc2bibframe2/test__data__ConvSpec-010-048__marc.xml 0 NOT_BIBLIOGRAPHIC:1 TITLE_MISSING:1
        marc/marc2bibframe2/test__data__ConvSpec-050-088__marc.xml 0 TITLE_MISSING:1
        marc/marc2bibframe2/test__data__ConvSpec-1XX,6XX,7XX,8XX-names__marc.xml 0 TITLE_MISSING:2
        marc/marc2bibframe2/test__data__ConvSpec-1XX,6XX,7XX,8XX-names__marc_contains.xml 1
        marc/marc2bibframe2/test__data__ConvSpec-1XX,6XX,7XX,8XX-names__marc_uris.xml 0 TITLE_MISSING:1
        marc/marc2bibframe2/test__data__ConvSpec-200-247not240-Titles__marc210.xml 0 TITLE_MISSING:2
        marc/marc2bibframe2/test__data__ConvSpec-200-247not240-Titles__marc222.xml 1
        marc/marc2bibframe2/test__data__ConvSpec-200-247not240-Titles__marc242.xml 2
        marc/marc2bibframe2/test__data__ConvSpec-200-247not240-Titles__marc243.xml 1
        marc/marc2bibframe2/test__data__ConvSpec-200-247not240-Titles__marc245.xml 7
        marc/marc2bibframe2/test__data__ConvSpec-200-247not240-Titles__marc246.xml 5
        marc/marc2bibframe2/test__data__ConvSpec-200-247not240-Titles__marc247.xml 3
        marc/marc2bibframe2/test__data__ConvSpec-240andX30-UnifTitle__marc.xml 6
        marc/marc2bibframe2/test__data__ConvSpec-250-270__marc-process8.xml 0 TITLE_MISSING:9
        marc/marc2bibframe2/test__data__ConvSpec-250-270__marc.xml 0 TITLE_MISSING:3
        marc/marc2bibframe2/test__data__ConvSpec-3XX__marc-multi-3XX.xml 0 TITLE_MISSING:1
        marc/marc2bibframe2/test__data__ConvSpec-3XX__marc.xml 0 TITLE_MISSING:2
        marc/marc2bibframe2/test__data__ConvSpec-3XX__marc362-edge.xml 0 TITLE_MISSING:3
        marc/marc2bibframe2/test__data__ConvSpec-460-468-SeriesTreat__marc.xml 0 TITLE_MISSING:1
        marc/marc2bibframe2/test__data__ConvSpec-490-510-Links__marc.xml 1
        marc/marc2bibframe2/test__data__ConvSpec-5XX__marc-paired880s.xml 0 TITLE_MISSING:1
        marc/marc2bibframe2/test__data__ConvSpec-5XX__marc.xml 0 TITLE_MISSING:1
        marc/marc2bibframe2/test__data__ConvSpec-648-662__marc.xml 0 TITLE_MISSING:1
        marc/marc2bibframe2/test__data__ConvSpec-648-662__marc_uris.xml 0 TITLE_MISSING:1
        marc/marc2bibframe2/test__data__ConvSpec-720+740to755__marc.xml 1
        marc/marc2bibframe2/test__data__ConvSpec-760-788-Links__marc.xml 1 TITLE_MISSING:2
        marc/marc2bibframe2/test__data__ConvSpec-760-788-Links__marc_758_uris.xml 0 TITLE_MISSING:1
        marc/marc2bibframe2/test__data__ConvSpec-841-887__marc.xml 2
        marc/marc2bibframe2/test__data__ConvSpec-880__100-600-600complex-700.xml 1
        marc/marc2bibframe2/test__data__ConvSpec-880__100-600-700-700t.xml 1
        marc/marc2bibframe2/test__data__ConvSpec-880__110-610complex-710-710t-02.xml 1
        marc/marc2bibframe2/test__data__ConvSpec-880__110-610complex-710-710t.xml 1
        marc/marc2bibframe2/test__data__ConvSpec-880__111-611compex-711-02.xml 1
        marc/marc2bibframe2/test__data__ConvSpec-880__111-611compex-711.xml 1
        marc/marc2bibframe2/test__data__ConvSpec-880__648a-655a.xml 1
        marc/marc2bibframe2/test__data__ConvSpec-880__650a-651a.xml 1
        marc/marc2bibframe2/test__data__ConvSpec-880__650complex-651-651complex.xml 1
        marc/marc2bibframe2/test__data__ConvSpec-880__650complex-651complex-830.xml 0 DELETED:1
        marc/marc2bibframe2/test__data__ConvSpec-880__marc-lang.xml 0 TITLE_MISSING:1
        marc/marc2bibframe2/test__data__ConvSpec-880__marc-subfield6-processing.xml 1
        marc/marc2bibframe2/test__data__ConvSpec-880__marc.xml 0 TITLE_MISSING:1
        marc/marc2bibframe2/test__data__ConvSpec-DLC__marc.xml 1 TITLE_MISSING:1
        marc/marc2bibframe2/test__data__ConvSpec-LDR__marc.xml 0 NOT_BIBLIOGRAPHIC:1 TITLE_MISSING:4
        marc/marc2bibframe2/test__data__ConvSpec-Preprocess0-Splitting__seven007s-oneC-one856-six300s.marc.xml 1
        marc/marc2bibframe2/test__data__ConvSpec-Preprocess0-Splitting__three007s-notCs-matching300s.marc.xml 1
        marc/marc2bibframe2/test__data__ConvSpec-Preprocess0-Splitting__three856s-none_matching_criteria-no007s-one300.marc.xml 1
        marc/marc2bibframe2/test__data__ConvSpec-Preprocess0-Splitting__two007s-notCs-three300s-manyDollar3s.marc.xml 1
        marc/marc2bibframe2/test__data__ConvSpec-Preprocess0-Splitting__two007s-notCs.marc.xml 1
        marc/marc2bibframe2/test__data__ConvSpec-Preprocess0-Splitting__two007s-oneAoneC-butno856.marc.xml 1
        marc/marc2bibframe2/test__data__ConvSpec-Preprocess0-Splitting__two007s-oneAoneC-one856.marc.xml 1
        marc/marc2bibframe2/test__data__ConvSpec-Process6-Series__marc.xml 1 TITLE_MISSING:3
        marc/marc2bibframe2/test__data__collection.xml 3
        marc/marc2bibframe2/test__data__contributed__202799094.xml 1
        marc/marc2bibframe2/test__data__contributed__202995748.xml 1
        marc/marc2bibframe2/test__data__contributed__202998709.xml 1
        marc/marc2bibframe2/test__data__entities__marc_unif.xml 1
        marc/marc2bibframe2/test__data__marc.xml 1
        marc/marc2bibframe2/test__data__marc_url_encode.xml 1
        marc/marc2bibframe2/test__data__mtahub.xml 0 NOT_BIBLIOGRAPHIC:1
        marc/metafacture/metafacture-runner__src__main__dist__examples__marc21-to-edm__Test_DNB_Mono.xml 11
        marc/metafacture/metafacture-runner__src__main__dist__examples__marc21-to-edm__Test_DNB_Mono2.xml 11
        marc/metafacture/metafacture-runner__src__main__dist__examples__read__marc21__10.marc21 10
        marc/metafacture/metafacture-runner__src__main__dist__examples__transform__marc21__10.marc21 10
        marc/miku/fixtures__r0.mrc 0 DIRECTORY_BROKEN:1
        marc/miku/fixtures__r1.mrc 0 TITLE_MISSING:1
        marc/miku/fixtures__r2.mrc 0 DIRECTORY_BROKEN:1
        marc/miku/fixtures__r3.mrc 0 LENGTH_WRONG:1
        marc/miku/fixtures__sandburg.mrc 1
        marc/miku/fixtures__test.mrc 85
        marc/mrrc_errors/tests__data__bibframe-baselines__marc-input__alternate-scripts.xml 0 TITLE_MISSING:1
        marc/mrrc_errors/tests__data__bibframe-baselines__marc-input__collection.xml 3
        marc/mrrc_errors/tests__data__bibframe-baselines__marc-input__leader-types.xml 0 NOT_BIBLIOGRAPHIC:1 TITLE_MISSING:4
        marc/mrrc_errors/tests__data__bibframe-baselines__marc-input__linking-entries.xml 1 TITLE_MISSING:2
        marc/mrrc_errors/tests__data__bibframe-baselines__marc-input__names-agents.xml 0 TITLE_MISSING:2
        marc/mrrc_errors/tests__data__bibframe-baselines__marc-input__notes.xml 0 TITLE_MISSING:1
        marc/mrrc_errors/tests__data__bibframe-baselines__marc-input__physical-desc.xml 0 TITLE_MISSING:2
        marc/mrrc_errors/tests__data__bibframe-baselines__marc-input__publication.xml 0 TITLE_MISSING:9
        marc/mrrc_errors/tests__data__bibframe-baselines__marc-input__simple-record.xml 1
        marc/mrrc_errors/tests__data__bibframe-baselines__marc-input__subjects.xml 0 TITLE_MISSING:1
        marc/mrrc_errors/tests__data__bibframe-baselines__marc-input__titles.xml 7
        marc/mrrc_errors/tests__data__bibframe-baselines__marc-input__uniform-titles.xml 6
        marc/mrrc_errors/tests__data__error_fixtures__e401_bad_char_reference.xml 0 TEXT_UNDECODABLE:1
        marc/mrrc_errors/tests__data__error_fixtures__e401_malformed_marcxml.xml 0 XML_BROKEN:1
        marc/mrrc_errors/tests__data__error_fixtures__e401_unexpected_eof_in_subfield.xml 0 XML_BROKEN:1
        marc/mrrc_errors/tests__data__fuzz-regressions__error_classification__non-ascii-tag-roundtrip.mrc 1 DIRECTORY_BROKEN:2 LENGTH_WRONG:1
        marc/mrrc_errors/tests__data__fuzz-regressions__recovery_mode_consistency__oob-salvage-slice.mrc 0 LENGTH_WRONG:1
        marc/mrrc_errors/tests__data__fuzz-regressions__recovery_mode_consistency__zero-length-control-field.mrc 0 DIRECTORY_BROKEN:1
        marc/mrrc_errors/tests__data__loc_collection.marcxml 2
        marc/pu_dedupe/tests__fixtures__alma_marc_records.xml 121 TOO_LARGE:1
        marc/pu_dedupe/tests__fixtures__alma_marc_records_short.xml 11
        marc/pu_dedupe/tests__fixtures__hl_marc_records_short.xml 13
        marc/pymarc/test__1251.dat 6
        marc/pymarc/test__alphatag.dat 1
        marc/pymarc/test__bad_eacc_encoding.dat 1
        marc/pymarc/test__bad_indicator.dat 1
        marc/pymarc/test__bad_marc8_escape.dat 0 TEXT_UNDECODABLE:1
        marc/pymarc/test__bad_records.mrc 6 DIRECTORY_BROKEN:2
        marc/pymarc/test__bad_subfield_code.dat 0 FIELD_BROKEN:1
        marc/pymarc/test__bad_tag.xml 1
        marc/pymarc/test__batch.xml 2
        marc/pymarc/test__diacritic.dat 1
        marc/pymarc/test__marc.dat 20
        marc/pymarc/test__marc8.dat 1
        marc/pymarc/test__multi_isbn.dat 1
        marc/pymarc/test__one.dat 1
        marc/pymarc/test__regression45.dat 12
        marc/pymarc/test__test.dat 10
        marc/pymarc/test__testunimarc.dat 1
        marc/pymarc/test__utf8.xml 1
        marc/pymarc/test__utf8_errors.dat 1
        marc/pymarc/test__utf8_invalid.mrc 1
        marc/pymarc/test__utf8_with_leader_flag.dat 1
        marc/pymarc/test__utf8_without_leader_flag.dat 1
        marc/qacat/src__test__resources__authority__authority.sample.xml 0 NOT_BIBLIOGRAPHIC:10
        marc/qacat/src__test__resources__general__000-line-seperated.mrc 20
        marc/qacat/src__test__resources__general__0001-01.mrc 5
        marc/qacat/src__test__resources__general__BooksAll.2014.part01-0001.mrc 100
        marc/qacat/src__test__resources__marc__22561.mrc 1
        marc/qacat/src__test__resources__marcspec__music.mrc 3
        marc/qacat/src__test__resources__marcxml__marcxml.xml 1
        marc/qacat/src__test__resources__marcxml__wrong-marcxml.xml 3
        marc/qacat/src__test__resources__picaxml__pica.xml 0 NOT_MARC:1
        marc/qacat/src__test__resources__unimarc__serial.bnr.1993.mrc 11
        marc/qacat/src__test__resources__unimarc__short.bnr.1993.mrc 10
        marc/qacat/src__test__resources__unimarc__short.firenze.1977.mrc 10
        marc/rubymarc/test__bad_eacc_encoding.marc8.marc 1
        marc/rubymarc/test__batch.dat 10
        marc/rubymarc/test__batch.xml 2
        marc/rubymarc/test__cp866_multirecord.marc 0 LENGTH_WRONG:2
        marc/rubymarc/test__cp866_unimarc.marc 0 LENGTH_WRONG:1
        marc/rubymarc/test__escaped_character_reference.marc8.marc 0 TITLE_MISSING:1
        marc/rubymarc/test__marc8_accented_chars.marc 1
        marc/rubymarc/test__marc_with_bad_utf8.utf8.marc 1
        marc/rubymarc/test__messed_up_leader.xml 1
        marc/rubymarc/test__no-leading-zero.xml 1
        marc/rubymarc/test__non-numeric.dat 1
        marc/rubymarc/test__non-numeric.xml 1
        marc/rubymarc/test__one.dat 1
        marc/rubymarc/test__one.xml 1
        marc/rubymarc/test__random_tag_order.dat 1
        marc/rubymarc/test__random_tag_order2.dat 1
        marc/rubymarc/test__three-records-second-bad.xml 2 FIELD_BROKEN:1
        marc/rubymarc/test__utf8.marc 1
        marc/rubymarc/test__utf8_multirecord.marc 2
        marc/rubymarc/test__utf8_with_bad_bytes.marc 0 TEXT_UNDECODABLE:1
        marc/solrmarc/test__data__records__1156470.mrc 1
        marc/solrmarc/test__data__records__1474920681_KOHA_LFL_5.xml 1
        marc/solrmarc/test__data__records__1474920681_KOHA_LFL_6_with_comment.xml 1
        marc/solrmarc/test__data__records__datos-20161010-ajob.mrc 1
        marc/solrmarc/test__data__records__demoRecs.mrc 6
        marc/solrmarc/test__data__records__errorRecs.mrc 5
        marc/solrmarc/test__data__records__field024.mrc 2
        marc/solrmarc/test__data__records__fields_700_4_samp.mrc 10
        marc/solrmarc/test__data__records__greek_non-filing_tests.mrc 1
        marc/solrmarc/test__data__records__hathi_000031056.mrc 1
        marc/solrmarc/test__data__records__jones_recs.xml 2
        marc/solrmarc/test__data__records__kan1222221.mrc 1
        marc/solrmarc/test__data__records__record_000035990.mrc 1
        marc/solrmarc/test__data__records__record_000036951.mrc 1
        marc/solrmarc/test__data__records__record_000346945.mrc 1
        marc/solrmarc/test__data__records__record_001060731.mrc 1
        marc/solrmarc/test__data__records__record_100696348.mrc 1
        marc/solrmarc/test__data__records__record_set_045.mrc 12
        marc/solrmarc/test__data__records__specTestRecs.mrc 76
        marc/solrmarc/test__data__records__specTestRecs.xml 76
        marc/solrmarc/test__data__records__specTestRecs_no_Prolog.xml 76
        marc/solrmarc/test__data__records__specTestRecs_withBOM.xml 76
        marc/solrmarc/test__data__records__title_b.mrc 1
        marc/solrmarc/test__data__records__title_k.mrc 1
        marc/solrmarc/test__data__records__u2294330.mrc 1
        marc/solrmarc/test__data__records__u233.mrc 1
        marc/solrmarc/test__data__records__u335.mrc 1
        marc/solrmarc/test__data__records__u392.mrc 1
        marc/solrmarc/test__data__records__u399.mrc 1
        marc/solrmarc/test__data__records__u4.mrc 1
        marc/solrmarc/test__data__records__u5278992.mrc 1
        marc/solrmarc/test__data__records__u55.mrc 1
        marc/solrmarc/test__data__records__u60.mrc 1
        marc/solrmarc/test__data__records__u6909669.mrc 1
        marc/solrmarc/test__data__records__u79065.mrc 1
        marc/solrmarc/test__data__records__u8738.mrc 1
        marc/solrmarc/test__data__records__u988749.mrc 1
        marc/solrmarc/test__data__records__u999662.mrc 1
        marc/solrmarc/test__data__records__uva_001-200.mrc 200
        marc/solrmarc/test__data__records__uva_001_2000.mrc 1997 TEXT_UNDECODABLE:3
        marc/solrmarc/test__data__records__vu10.mrc 1
        marc/traject/examples__marc__tiny.xml 3
        marc/traject/index_bench__batch.dat 31
        marc/traject/test__test_support__245_no_ab.marc 1
        marc/traject/test__test_support__880_with_no_6.utf8.marc 1
        marc/traject/test__test_support__bad_subfield_code.marc 1
        marc/traject/test__test_support__bad_utf_byte.utf8.marc 0 TITLE_MISSING:1
        marc/traject/test__test_support__date_resort_to_260.marc 1
        marc/traject/test__test_support__date_resort_to_264.marc 1
        marc/traject/test__test_support__date_type_r_missing_date2.marc 1
        marc/traject/test__test_support__date_with_u.marc 1
        marc/traject/test__test_support__emptyish_record.marc 1
        marc/traject/test__test_support__escaped_character_reference.marc8.marc 0 TITLE_MISSING:1
        marc/traject/test__test_support__george_eliot.marc 1
        marc/traject/test__test_support__hebrew880s.marc 1
        marc/traject/test__test_support__iso639-3_lang.marc 1
        marc/traject/test__test_support__louis_armstrong.marc 1
        marc/traject/test__test_support__manufacturing_consent.marc 1
        marc/traject/test__test_support__manuscript_online_thesis.marc 1
        marc/traject/test__test_support__microform_online_conference.marc 1
        marc/traject/test__test_support__missing-second-date.marc 1
        marc/traject/test__test_support__multi_era.marc 1
        marc/traject/test__test_support__multi_geo.marc 1
        marc/traject/test__test_support__musical_cage.marc 1
        marc/traject/test__test_support__nature.marc 1
        marc/traject/test__test_support__one-marc8.mrc 1
        marc/traject/test__test_support__online_only.marc 1
        marc/traject/test__test_support__packed_041a_lang.marc 1
        marc/traject/test__test_support__test_data.utf8.marc.xml 29 DELETED:1
        marc/traject/test__test_support__test_data.utf8.mrc 29 DELETED:1
        marc/traject/test__test_support__test_data.utf8.mrc.gz 29 DELETED:1
        marc/traject/test__test_support__the_business_ren.marc 1
        """
}
