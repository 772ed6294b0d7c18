extension WordFamilies {
  /// Reports and what becomes of them: telling, evidence, stages, penalties, secrecy, correction.
  ///
  /// Origin: compiled by hand for this project.
  static let reports: [(field: String, families: String)] = [
    (
      "pelaporan",
      """
      lapor: adu keluh komplain complain report reporting ngadu wadul curhat aduin protes \
        wadulke wadule laporno laporake ngelapor ngalapor malapor dumas pengaduan_masyarakat \
        whistleblowing adukan adokan ngadukeun ngalaporkeun laporkeun ngalapurkeun mangadu \
        manglapor balapor lapurkan speak_up ripot riport komplen ngeripot ngomplen ngomplain \
        ngeluh sambat bikin_laporan buat_laporan membuat_laporan gawe_laporan nyieun_laporan \
        bikin_aduan buat_aduan buat_pengaduan membuat_pengaduan mengajukan_laporan \
        ajukan_laporan masukin_laporan memasukkan_laporan; \
      sampaikan: nyampein nyampaikan utarakan ungkapkan ceritakan kemukakan beritahukan \
        kasih_tahu ngasih_tahu beri_tahu tuturkan bejakeun ngabejakeun wartosan nyarioskeun \
        ngandani padahkan ngorahang memberitahu memberitahukan diberitahukan beritahu kabari \
        kabarin ngabari ngabarin dikabari dikabarin bilangin informasikan diinformasikan \
        menginformasikan disampaikan; \
      tiket: nomor_laporan kode_laporan nomor_aduan nomor_registrasi kode_tiket nomor_tiket \
        kode_aduan nomor_pengaduan nomor_pelaporan kode_pelaporan kode_registrasi tanda_terima \
        nomor_tanda_terima ticket_number kode_laporanku nomor_laporanku; \
      saluran: kanal channel wadah media_pengaduan jalur sarana platform \
        ngasih_taunya_ke_siapa bilangnya_ke_siapa; \
      formulir: form borang blanko blangko formulire formulirna; \
      temu: jumpa dapati pergok saksikan pergoki ngeliat nemu nemuin manggih katemu menjumpai \
        mendapati manggihan mendak kapanggih kapendak basuo basobok nemoni nemokake nemokno \
        nemuake mandapek melihat_langsung lihat_sendiri liat_sendiri nonton_sendiri \
        lewat_di_beranda muncul_di_beranda
      """
    ),
    (
      "cara",
      """
      cara: langkah prosedur alur tahap tahapan mekanisme tutorial step panduan petunjuk \
        pedoman tatacara tata_cara kiat carane carana caro caronyo caranyo carano teknis \
        step_by_step urutan juknis sop petunjuk_teknis juklak how_to howto guide metode teknik \
        skema tips trik procedure procedures flow alurnya tuntunan mohon_arahan minta_arahan \
        minta_petunjuk mohon_petunjuk langkah_langkah tahap_tahap tahap_tahapan cara_cara \
        prosedure prosedurna prosedurnyo tatacarane tata_carane step_stepnya caranyo_baa carae \
        tutor harus_ngapain mesti_ngapain kudu_ngapain harus_gimana mesti_gimana kudu_piye \
        kudu_kumaha mulai_dari_mana mulainya_dari_mana mulai_dr_mana pencet_apa klik_apa \
        tekan_apa langkah_awal langkah_pertama step_awal harus_diapain mesti_diapain \
        sebaiknya_gimana sebaiknya_diapakan sebaiknya_ngapain baiknya_gimana enaknya_gimana; \
      ajar: ajari ajarin pandu bimbing tuntun arahkan wuruk ajarno ajarkeun warahi ajarkan \
        wurukake; \
      bantu: tulungi tulong bantosan rewang help; \
      jelas: terang papar uraikan jabarkan rinci perinci gamblang pencerahan
      """
    ),
    (
      "tindak_lanjut",
      """
      setelah: terus_bagaimana terus_apa lalu_apa lalu_bagaimana kemudian_apa sesudah habis \
        sehabis selepas seusai usai sawise saatos sanggeus bakda sabot selanjutnya berikutnya \
        salajengna saterusna sakwise sudahnya sanggeusna pasca paska setelahnya sesudahnya \
        seterusnya setelah_itu sesudah_itu habis_itu lantas_bagaimana next_step \
        tahap_selanjutnya langkah_selanjutnya langkah_berikutnya apa_selanjutnya salapeh \
        satalah sasudah saenggeus after bubar_lapor bar_lapor; \
      proses: tangani tindak garap urus dikerjakan dikerjain proseskan diurus gubris eksekusi \
        prosese prosesna prosesnyo penanganan dihandle handle diolah kerjakan garapan; \
      tanggap: respon respons balas jawab reaksi tanggepan wales bales feedback walesan \
        respond reply balasan responnya tanggapi walesane fidbek nanggapi ditanggap nyaut \
        nyahut disahut; \
      tindaklanjut: tindak_lanjut tindaklanjuti follow_up followup difollow_up fu diapakan \
        diapain diapakno diapakake digimanain digimanakan dikapakke dipiyekke aksi aksinya \
        tindakan tindakannya langkah_yang_diambil langkah_apa_yang_diambil \
        tindakan_yang_diambil ditangani_siapa diurus_siapa dipegang_siapa siapa_yang_nangani \
        siapa_yang_menangani siapa_yang_urus siapa_yang_ngurus siapa_yang_mengurus \
        ditindak_beneran ditanggapi_serius serius_ditangani diseriusi ditampung_doang \
        cuma_ditampung ditampung_saja cuma_formalitas formalitas ada_gunanya ada_efeknya \
        ada_pengaruhnya ngefek ngaruh percuma sia_sia buang_waktu ada_hasilnya_tidak muspra; \
      lanjut: kelanjutan terusan lanjutannya salajeng kelanjutane terusane neruske; \
      periksa: kaji telaah teliti selidik usut investigasi verifikasi pelajari dalami \
        papariksa priksa pariksa analisis meriksa klarifikasi kroscek crosscheck cross_check \
        review sidik telusur asesmen verif papareksa mariksa terbukti dinyatakan_bersalah \
        terbukti_bersalah telusuri ditelusuri dikaji ditelaah dicermati mencermati ditimbang \
        dipertimbangkan; \
      terima: tampa tarima nampa accept acc approve kabulkan dikabulkan; \
      tolak: abaikan acuhkan diabaikan dicueki kacang reject rejected didiamkan dibiarkan \
        dicuekin dianggurin tidak_digubris; \
      polisi: polres polda polsek kepolisian aparat gakkumdu jaksa kejaksaan penyidik pulisi \
        pihak_berwajib berwajib penegak_hukum aph reskrim pihak_berwenang; \
      pelaku: tersangka oknum dalang pelakune pelakuna terduga penyebar pengunggah pembuatnya \
        pemilik_akun yang_nyebar yang_nyebarin yang_menyebar yang_menyebarkan yang_bikin \
        yang_buat yang_membuat yang_posting yang_ngepost yang_upload yang_unggah \
        yang_mengunggah yang_memposting yang_punya_akun pemilik_akunnya penyebarnya pembuat \
        pembikin sing_nyebar sing_nyebarke sing_nggawe sing_gawe nu_nyebarkeun nu_nyieun \
        nu_ngadamel yang_share yang_ngeshare yang_mosting si_pembuat si_penyebar si_pelaku \
        pengupload provokator; \
      petugas: panwas_kecamatan panwas_desa panwas_kelurahan panwaslu_kecamatan staf staff pegawai \
        karyawan pengawas panwas panwascam panitia komisioner \
        penyelenggara personel pengelola aparatur; \
      hakim: pengadilan sidang vonis putus; \
      panggil: pemanggilan mintai_keterangan dimintai_keterangan dimintain_keterangan \
        diundang_klarifikasi orangnya_dipanggil pelakunya_dipanggil; \
      tindaklanjut: folow_ap polow_ap folowup; \
      limpah: teruskan diterusin terusin nerusin diteruske diterusno diteruskan meneruskan \
        limpahkan dilimpahkan melimpahkan pelimpahan eskalasi diserahkan_ke_polisi \
        diserahin_ke_polisi dikasih_ke_polisi diserahkan_ke_kominfo dioper_ke dilempar_ke \
        dikirim_ke_polisi dibawa_ke_polisi dibawa_ke_pengadilan dibawa_ke_ranah_hukum \
        naik_ke_polisi disalurkan diterusna diteruskeun ditujukan_ke
      """
    ),
    (
      "waktu",
      """
      lama: berapa_lama durasi estimasi suwe lila lami suwene lilana lamina lamo berapa_hari \
        berapa_jam berapa_minggu berapa_bulan berapa_menit lama_waktu lambat tempo perkiraan \
        jangka_waktu lamonyo berapa_waktu pirang_dino pirang_dina pirang_jam sabaraha_dinten \
        sabaraha_poe pirang_minggu pirang_ari lawase antai laweh suwi lelet lemot makan_waktu \
        butuh_waktu waktu_berapa seberapa_lama how_long hari_kerja berapa_hari_kerja \
        kurun_waktu rentang_waktu pirang_dinten pinten_dinten dangu danguna sabaraha_lami \
        sabaraha_lila piro_suwene bara_lamo barapo_lamo sabara_lamo berapo_lamo barapo_hari \
        bara_hari berapo_hari brapa_lama barapa_lawas barapa_hari sadia_leleng makelo mekelo \
        tunggu_sampai_kapan tunggu_sampai_berapa piro_dino piro_dinane lamanya berapa_lamanya \
        lambek lamane; \
      tunggu: menanti antos ngantos ngantosan ngenteni enteni nengga ngadago dago hadang \
        nunggoni nantikan dinanti waiting mananti antosan antosi paima nunggon mangantos \
        ngentosan pending; \
      selesai: rampung kelar tuntas beres rengse rampunge parantos_rengse tamat sudah_jadi \
        rebes finish done final bereskeun anggeus salasai purna tuntasna selse completed \
        complete puput rampungna rampungnya kelar_sebelum beres_sebelum; \
      kapan: jam_berapa hari_apa tanggal_berapa tahun_berapa bulan_apa bulan_berapa hari_h \
        minggu_berapa pukul_berapa iraha bilo bile pabila bila kapankah jam_piro jam_sabaraha \
        tabuh_sabaraha dinten_naon dino_opo dina_apa tanggal_piro kapan_lai malem_apa pidan \
        berapa_hari_lagi kurang_berapa_hari berapa_lama_lagi when jatuh_tanggal \
        jatuhnya_tanggal jatuh_hari jatuh_pada andigan jam_barapo jam_berapo tanggal_barapo \
        tanggal_berapo ari_apo hari_apo jam_pinten tanggal_pinten tabuh_pinten dinten_punapa \
        bulan_piro taun_piro sasi_opo bulan_naon kapan_tanggalnya tanggalnya_kapan \
        tanggalnya_berapa harinya_kapan jamnya_berapa kapankah_itu kapan_tepatnya \
        tepatnya_kapan; \
      cepat: segera kilat ekspres lekas gancang enggal age_age gasik buru_buru asap secepatnya \
        percepat express lakeh; \
      mulai: start awal wiwit mimiti ngawitan kawitan begin mulaian mulaina; \
      jadwal: agenda tanggal kalender rundown timeline tahapan_waktu schedule skedul jadwale \
        jadwalna jadwalnyo waktu_pelaksanaan tanggalan tahun_ini taun_iki taun_ieu \
        tahun_depan; \
      batas: tenggat deadline maksimal paling_lambat limit due_date batas_waktu tenggat_waktu \
        batas_akhir dedlen paling_telat paling_lama; \
      laksana: gelar selenggara helat adakan diadakan diadain dilangsungkan berlangsung \
        langsungkan dianakake dilaksanakeun laksanakeun adake diayakeun
      """
    ),
    (
      "keadaan_laporan",
      """
      status: keadaan kondisi statuse statusna posisi_laporan nasib nasibe nasibna statusnyo; \
      kabar: perkembangan update progres progress updatean pembaruan beja warta kabare kabarna \
        apdet kemajuan notifikasi notif pemberitahuan kepastian info_terbaru kabar_terbaru \
        pangabaran kabarnyo parkambangan kamajengan ngapdet apdetan apdetnya updatenya \
        belum_ada_kabar belum_ada_respon belum_ada_jawaban belum_ada_tanggapan \
        belum_ada_balasan belum_direspon belum_dibalas belum_ditanggapi belum_digubris \
        tidak_ada_kabar tidak_ada_respon tidak_ada_jawaban tidak_ada_tanggapan \
        tidak_ada_balasan tidak_ada_tindakan belum_ada_tindakan belum_ada_kelanjutan \
        tidak_ada_kelanjutan belum_ada_hasil sudah_direspon sudah_ditanggapi belum_dibaca \
        sudah_dibaca sudah_dicek belum_dicek sudah_diperiksa belum_diperiksa kok_sepi kok_diam \
        adem_ayem hilang_ditelan_bumi tidak_ada_kejelasan belum_ada_kejelasan kejelasan \
        kejelasannya tidak_jelas_kelanjutannya kasih_update minta_update belum_ada_update \
        durung_ana_kabar durung_ono_kabar can_aya_kabar acan_aya_kabar alun_ado_kaba \
        belum_ada_progres ada_kemajuan ada_perkembangan kabar_lagi sudah_berhari_hari \
        sudah_berminggu_minggu sudah_berbulan_bulan ada_yang_pegang sudah_dipegang \
        ada_yang_nangani ada_yang_tangani sudah_ada_yang_urus sudah_ada_yang_baca \
        sudah_ada_yang_balas hening senyap belum_ada_yang_balas belum_ada_yang_hubungi \
        tidak_ada_yang_balas tidak_ada_yang_hubungi belum_dihubungi belum_dikabari \
        tidak_dikabari durung_dikabari; \
      cek: pantau tengok lacak telusur lacakan tracking track ngecek priksani pariksakeun \
        intip monitor cekin cekkan monitoring menelusuri melacak; \
      sampai: tiba tekan dugi nepi tutug sampai_mana sampai_tahap_apa tekan_endi tekan_ngendi \
        dugi_ka_mana nepi_ka_mana sampek_ndi sampai_tahap_mana tahap_apa tahap_mana \
        tahap_berapa sampai_di_mana sampai_ke_mana di_tahap_apa di_tahap_mana tutug_endi \
        tutug_ngendi tekan_pundi dumugi_pundi sampai_kamano nyampe_mana sudah_tahap \
        sudah_sejauh_mana sejauh_mana; \
      mandek: nyangkut mangkrak tersendat stuck menggantung ngegantung digantung mentok \
        tertahan jalan_di_tempat tidak_jalan tidak_bergerak kandheg mandheg eureun katahan \
        macet_di terkatung katung terkatung_katung dipetieskan nggantung kegantung
      """
    ),
    (
      "bukti",
      """
      bukti: bukti_bukti barang_bukti alat_bukti evidence buktine buktina buktinyo dokumen \
        berkas dokumen_pendukung data_pendukung berkas_pendukung bukti_pendukung proof \
        pembuktian buktikeun memperkuat menguatkan nguatin perkuat biar_kuat supaya_kuat \
        cuma_dengar cuma_denger; \
      screenshot: tangkapan_layar capture tangkap_layar screen_shot sekrinsut skrinsyut \
        tangkapan_hp printscreen screen_capture tangkapane foto_layar gambar_layar \
        potret_layar screenshotan snapshot screengrab hasil_ss screenshot_chat foto_layare \
        layar_hp foto_layar_hp jepret_layar motret_layar difoto_layarnya capturean ngess \
        disscreenshot sskan skrinsutan; \
      foto: gambar potret jepret gambare potrek dokumentasi selfie poto photo jepretan fotone \
        fotona fotonyo pic picture image photonya; \
      video: rekaman rekam klip rekaman_layar screen_record screen_recording rekaman_suara \
        audio voice_note vn suara_rekaman cctv footage recording rekamane rekamanna vidione \
        videona; \
      tautan: link url alamat_web tautane linke linkna permalink salin_tautan copy_link \
        hyperlink link_postingan alamat_postingan alamat_link tautanna linknyo alamat_posting \
        alamat_konten; \
      salin: kopi copy copas nyalin kopas mengopi ngopy disalin kopi_paste kopipaste \
        copas_link; \
      unduh: download donlot sedot donlod ngunduh donwload sedotan; \
      lampir: sertakan lampirkan nyertakan dilampiri attach cantumkan unggah upload aplod \
        apload siapkan siapin siap attachment lampiran lampirno nglampirake ngalampirkeun \
        disertai mengunggah diunggah ngaplod ngeaplod aploud dilampirin lampirin dilampirkan \
        melampirkan ngelampirin nyertain disertakan sertain nyantumin cantumin mencantumkan \
        ngasih_link; \
      saksi: saksi_mata kesaksian witness saksine saksina; \
      cukup: cekap memadai mencukupi cukupkah cukuik cukupan laku diakui
      """
    ),
    (
      "kerahasiaan",
      """
      rahasia: privat privasi confidential sembunyi samar rahasiakan tutupi privacy rasiah \
        rusiah simpan_rahasia umpet umpetin diumpetin umpetake dhelik didhelikake ndhelik \
        sumput nyumput disumputkeun sumputkeun disumputkan sorok secret tertutup disamarkan \
        disensor sensor blur diblur diam_diam dirahasiakeun dirahasiain tertutup_rapat \
        disuruakan suruakkan sembunyikan disembunyikan disembunyiin confidentiality praivasi \
        praipasi konfidensial simpan_rapat simpan_rapat_rapat; \
      anonim: tanpa_nama tanpa_identitas tidak_sebut_nama tanpa_sebut_nama nama_samaran \
        samaran inisial anonymous anonimus tanpa_menyebut_nama tanpa_ketahuan tanpa_jeneng \
        tanpa_nami tidak_pakai_nama tidak_pake_nama tanpa_pakai_nama tidak_menyebutkan_nama \
        tidak_menyebut_nama nama_disamarkan anon incognito hamba_allah tanpa_nama_asli \
        tidak_usah_nama tidak_usah_sebut tanpa_jati_diri tidak_mau_disebut anonimes \
        tanpa_jejak nama_panggilan nama_julukan nama_alias alias nama_palsu nama_depan_saja \
        nama_lain; \
      aman: lindung terlindung proteksi jamin secure keamanan safe safety security \
        privacy_policy amankah dilindungi perlindungan sekuriti tersimpan data_aman \
        datanya_aman data_saya_aman aman_datanya aman_data_saya dijaga_rahasianya dijaga \
        dijagain; \
      sebar: bocor cantum tampilkan sebarkan share publikasi umbar viralkan edarkan siarkan \
        forward nyebarin sumebar ekspos expose leak leaked publish dipublish publikasikan \
        bocorkan bocorin kebocoran kesebar tersebar disebarno disebarake disebarkeun \
        nyebarkeun nyebarno nyebarke dibagikan sebar_luas sebarluaskan beri_ke_orang \
        beri_orang beri_ke_pihak kasih_ke_orang diberikan_ke_orang diberi_ke_orang perlihatkan \
        diperlihatkan dikasih_lihat kasih_lihat dipertontonkan pertontonkan pamerkan \
        dipamerkan disalahgunakan salah_guna penyalahgunaan diperjualbelikan \
        diserahkan_ke_orang diviralin diviralkan viralin nyiarin dioperkan diforward \
        dikasih_ke_siapa diberikan_ke_siapa kasih_ke_siapa_siapa dikasih_ke_orang_lain \
        dikasihin_ke diserahkan_ke_siapa jatuh_ke_tangan bocor_ke_mana diintip_orang \
        dilihat_siapa dibaca_siapa bisa_dilihat_siapa dijual_ke_orang dijual_ke_pinjol \
        bocor_kemana_mana nganti_bocor ember; \
      tahu: ketahuan ketauan terbongkar kanyahoan konangan terungkap nyahok kelihatan terlihat \
        diketahui dikenali kedeteksi terdeteksi terendus tercium kaweruhan kaciri katingali \
        katempo diweruhi dingertenan dipikanyaho dikanyahokeun; \
      identitas: jati data_pribadi data_diri biodata jatidiri nama_pelapor jeneng nami \
        identitase identitasna identitas_diri nama_asli jati_diri data_pribadiku dataku \
        data_pribadine datana_abdi data_saya data_kula data_abdi foto_ktp_saya identitas_saya; \
      takut: khawatir was_was cemas wedi sieun ragu ngeri takuik takutan resah ajrih jejeh \
        mabiar gentar parno paranoid kuatir ngeri_ngeri takot takutnya mariris gamang \
        deg_degan waswas merinding ngeri_ngeri_sedap kepikiran keder jiper gak_berani \
        tidak_berani ora_wani teu_wani; \
      ancam: teror intimidasi balas_dendam persekusi dipersekusi diserang didatangi \
        dibalas_dendam dicari_cari didatangin didatengin disamperin dilabrak digerebek \
        digrebek diincar diusik dipukuli digebukin dikucilkan dimusuhi dijauhi diteror diburu \
        disantet diganggu dikejar dicariin diserbu digeruduk diapa_apain didendam dendam \
        dimarahin diamuk dilaporkan_balik dituntut_balik preman jagoan anak_buahnya
      """
    ),
    (
      "hukuman",
      """
      hukum: sanksi pidana penjara denda tangkap bui jerat kurung tuntut hukuman penjarakan \
        paukuman ukuman ukum setrap tindak_pidana pasal ancaman_pidana tahan diproses_hukum \
        punishment jail konsekuensi ganjaran ciduk diciduk dipolisikan polisikan adili diadili \
        borgol kunjara dikunjara dipanjara kurungan masuk_bui masuk_penjara masuk_sel \
        efek_jera ukumane ukumanna jebloskan dijebloskan ditindak_tegas kena_pidana \
        kena_hukuman kena_sanksi kena_hukum kena_pasal kena_jerat dipenjara dipenjarakan \
        bisa_dituntut ditangkap dibui dikurung dijerat terjerat kena_uu kena_ite kena_ukum \
        ikut_salah ikut_dihukum ikut_kena ikut_dipenjara ikut_terseret; \
      langgar: pelanggaran terlarang larang dilarang palanggaran nglanggar ngalanggar \
        kejahatan haram ilegal pantangan nyalahi curang violation illegal melawan_hukum \
        menyimpang penyimpangan tabu tidak_diperbolehkan tidak_dibolehkan tidak_diizinkan \
        tidak_diperkenankan yang_tidak_boleh gak_dibolehin dilarangkah nyulayani awisan \
        palanggarane tarlarang menyalahi_aturan melanggar_aturan nabrak_aturan melanggar_hukum \
        salah_aturan ngelanggar ngelanggar_aturan nyalahi_aturan; \
      aturan: peraturan regulasi undang_undang hukumnya kaidah uu perbawaslu pkpu dasar_hukum \
        kebijakan rules rule regulation tata_tertib kode_etik landasan_hukum payung_hukum \
        aturane aturanna aturannyo perda norma rambu_rambu peraturanne diatur diatur_dalam \
        ketentuan_mengenai ketentuan_tentang pasal_berapa uu_berapa uu_nomor_berapa \
        aturan_mainnya aturan_main peraturan_nomor; \
      blokir: blok banned suspend block kena_ban tutup_akun nonaktifkan bekukan suspen \
        akun_ditutup akunnya_ditutup diban dibekukan dikunci shadowban dinonaktifkan disuspend \
        keblok ditutup_akun kena_blokir kena_banned diblok dihentikan akunnya_diblokir dipateni; \
      hapus: delete hilangkan takedown take_down buang copot turunkan diturunkan turunin \
        diturunin nurunin hapusan mupus busek dihapuse apuse remove erase lenyapkan \
        dilenyapkan musnahkan hilangin dihilangin dihilangkan ngahapus dihapuskeun hapuskeun \
        dibuang_saja ngapus hapuihan dihapuih diilangin dimusnahkan ditarik_dari dienyahkan
      """
    ),
    (
      "perubahan",
      """
      ubah: mau_update ingin_update bisa_update update_isi update_data ganti edit koreksi \
        perbaiki revisi rubah ralat benahi robih obah owahi sunting perbarui ngedit benerin \
        betulkan betulin benarkan gentos perbaharui diperbaharui memperbaharui pembetulan \
        betulno benerno ngarobah ngarobih dirobih dirobah ngowahi diowahi ngganti ngagentos \
        digentos nggentos rombak modif modifikasi memodifikasi ngoreksi meralat membetulkan \
        membenarkan dibetulin dibenerin dibenarkan_isinya mengoreksi change modify ngaralat \
        ngalereskeun dileresan mbenerke mbenakake mbeneri dibenahi menukar editin ngedit_ulang \
        koreksikan diedit_ulang mau_dibetulkan dibetulke diralat dilurusin dilurusno \
        diluruskan; \
      batal: cancel urung cabut tarik narik wurung bolay gagalkan urungkan tarik_kembali \
        batalno tidak_jadi withdraw pencabutan pembatalan penarikan dibatalkeun ngabatalkeun \
        mbatalake mbatalke mbatalno teu_janten tidak_sido ora_sido ora_siyos tidak_siyos \
        dibatalin tidak_jadi_lapor undur mengundurkan kenselin kensel dikensel ngensel \
        berubah_pikiran tidak_usah_jadi ga_sido diurungkan mundur_saja tidak_mau_lanjut; \
      salah: keliru luput lepat kaliru typo salah_ketik salah_isi salah_tulis salah_kirim \
        silap kelentu ngawur kleru klentu kalepatan lepatna salah_input salah_masukin \
        salah_ngetik salah_nulis salah_sebut salah_data salah_tulisan kurang_tepat tidak_tepat \
        tidak_akurat kasalahan tasalah keliru_nulis keliru_tulis keliru_masukin keliru_isi \
        keliru_ngetik keliru_ketik keliru_input keliru_ngisi keliru_sebut salah_ngisi \
        salah_nama salah_kabupaten salah_alamat salah_nomor salah_pencet salah_klik \
        salah_pilih salah_upload salah_lampir salah_foto salah_link salah_file salah_unggah \
        salah_kirim_link salah_kirim_foto salah_huruf kurang_huruf salah_eja kepencet \
        kesenggol keklik kepencet_kirim kekirim kadung_kirim keburu_kirim telanjur_kirim \
        keburu_terkirim kadung_terkirim; \
      tambah: susul lengkapi susulan imbuh tambihan tambahan nyusul tambahi tambahin nyusulin \
        susulkan nyusulkeun ngimbuhi nambihan tambahkeun nambahkeun tambahno tambahake add \
        pelengkap melengkapi manambah belum_lengkap kurang_lengkap masih_kurang \
        ada_yang_kurang; \
      kirim: send antar kintun kirimkeun submit serahkan krimno mengirimkan ngintunkeun \
        kintunkeun ngirimkeun ngirimake ngirimno ngirimke upload_ulang kirim_ulang; \
      isi: ngisi input inputan masukin masukkan entri entry ngeusian ngeusi ngisine mangisi
      """
    ),
    (
      "konten",
      """
      konten: posting postingan unggahan cuitan tweet story status_fb tulisan artikel thread \
        feed reels reel caption komentar meme selebaran siaran kiriman unggah vt status_wa \
        status_whatsapp story_ig snapgram livestream broadcast pesan_berantai forwardan \
        postingane postinganna postingannyo unggahane kiriman_grup kritik kritikan satire \
        parodi beranda fyp potongan_video; \
      akun: profil profile username fanpage fanspage akune halaman_facebook page buzzer akunna \
        akunnyo
      """
    ),
    (
      "isi_buruk",
      """
      hoaks: bohong kabar_bohong berita_bohong palsu berita_palsu kabar_palsu disinformasi \
        misinformasi tipu ngibul ngapusi dusta sesat menyesatkan tidak_benar abal_abal \
        gadungan kabar_burung hoax_news fake_news ngabohong informasi_palsu bohongan rumor \
        gosip desas_desus kabar_angin kabar_miring berita_miring kabar_duto berito_duto duto \
        kabar_tidak_benar berita_tidak_benar informasi_tidak_benar info_palsu info_bohong \
        editan rekayasa deepfake dibuat_buat mengada_ada misleading pelintir dipelintir \
        diplintir clickbait warta_palsu warta_bohong berita_ngibul beja_bohong pawarta_palsu \
        settingan bualan ngarang hasil_editan kabar_ngapusi; \
      fitnah: hina ejek ngejek olok ledek ngatain mengatai kafir jelek_jelekin hujat caci maki \
        jelekkan cemarkan nista pencemaran_nama_baik bully rundung adu_domba nyinggung \
        singgung provokasi hasut hasutan ngelek_elek jelekin njelekke menjelekkan menjelek \
        dijelekin jelek_jelekkan ngagoreng ngagogoreng nyacat cemooh sindir nyindir celaan \
        mencela tuduh nuduh tuduhan nuding mitnah body_shaming mempermalukan dipermalukan \
        ngasut menghasut ngompori mengompori ngompor; \
      kebencian: sara rasis rasisme benci intoleran kaum diskriminasi ujaran suku ras agama \
        etnis antargolongan intoleransi keturunan primordial
      """
    ),
    (
      "medsos",
      """
      medsos: media_sosial sosmed; \
      facebook: fesbuk; \
      instagram: igeh; \
      twitter: x_twitter; \
      tiktok: toktok; \
      youtube: yutub; \
      whatsapp: wasap; \
      telegram: tele; \
      grup: grup_wa; \
      snack: bigo
      """
    ),
  ]
}
