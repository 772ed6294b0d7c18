extension WordFamilies {
  /// Public services and dealings with people: conditions, papers, groups of people, offices,
  /// contact, genuineness, and everyday verbs.
  ///
  /// Origin: compiled by hand for this project.
  static let services: [(field: String, families: String)] = [
    (
      "syarat",
      """
      syarat: ketentuan kriteria persyaratan sarat syarate saratna kualifikasi prasyarat \
        syaratnyo requirement requirements kelengkapan sarate batasan saraik kriterianya \
        bawa_apa bawa_apa_saja apa_yang_dibawa apa_yang_perlu_dibawa yang_harus_dibawa \
        yang_dibawa yang_perlu_disiapkan apa_yang_harus_disiapkan nyiapin_apa bawa_opo \
        mbawa_apa nggowo_opo mawa_naon; \
      harus: wajib mesti musti perlu kudu butuh kedah wajibkah haruskah perlukah diharuskan \
        diwajibkan diperlukan dibutuhkan dibutuhke kuduna paralu harusnyo parlu keharusan \
        kewajiban mandatory wajibnya mustikah must musthi kodu aruih harus_ada; \
      boleh: bisakah bolehkah dapatkah diperbolehkan dibolehkan diizinkan kenging oleh_tidak \
        pareng angsal buliah bulih dibenarkan berhak diperkenankan diperbolehkah dibolehin \
        tidak_apa_apa meunang ditolerir diperkenan wenang buliahkah dibenarkankah buleh; \
      daftar: registrasi regis terdaftar kedaftar kadaftar daptar tercatat tercantum didaftar \
        daftare daftarna register sign_up bikin_akun buat_akun buka_akun enroll terregister \
        teregistrasi mandaftar ndaptar; \
      umur: usia yuswa umure umurna minimal_umur di_bawah_umur belum_cukup_umur belum_umur \
        masih_smp masih_sd masih_sma masih_smk masih_kecil masih_sekolah masih_pelajar \
        cukup_umur belum_dewasa dewasa batas_usia batas_umur anak_di_bawah_umur underage umua \
        masih_bocah isih_cilik keneh_leutik masih_muda kurang_umur anak_bawah_umur \
        usia_minimal isih_smp isih_sma isih_sd isih_sekolah isih_smk keneh_smp keneh_sma \
        keneh_sakola kelas_satu_sma baru_lulus_sma masih_bawah_umur durung_cukup_umur \
        can_cukup_umur
      """
    ),
    (
      "surat_identitas",
      """
      ktp: ektp kartu_identitas kartu_penduduk kartu_tanda_penduduk e_ktp id_card kitas \
        suket katepe nik nomor_induk kartu_pengenal tanda_pengenal identitas_kependudukan \
        surat_keterangan_penduduk kk_ktp; \
      nokk: kartu_keluarga no_kk; \
      akta: akte; \
      nama: asma arane ngaran jeneng nami jenengku jenenge jenengmu ngaranna namiku aran
      """
    ),
    (
      "kelompok_orang",
      """
      warga: penduduk masyarakat siswa pelajar mahasiswa pns asn wna wni santri pegawai_negeri \
        tni polri tki tkw perantau pendatang rakyat urang_lembur anak_sekolah anak_sma \
        pelajar_sma orang_asing orang_luar orang_umum pemantau lsm ormas guru buruh petani \
        nelayan difabel penyandang remaja lansia orang_lain anak_smp anak_kuliah warganegara \
        warga_negara honorer tentara kpps anak_kecil wong_njobo orang_daerah_lain organisasi \
        lembaga komunitas yayasan instansi perkumpulan paguyuban serikat asosiasi \
        karang_taruna wartawan jurnalis pers pensiunan pengusaha ibu_rumah_tangga pedagang \
        narapidana napi mahasiswi warga_asing warga_luar orang_luar_kota orang_luar_daerah \
        orang_kota_lain luar_negeri disabilitas tunanetra badan_hukum kelompok_masyarakat \
        wong_liyo wong_liya urang_sanes jalmi_sanes wong_luar urang_luar pekerja \
        karyawan_swasta orang_awam awam masyarakat_umum masyarakat_biasa orang_biasa \
        rakyat_biasa anggota_partai orang_partai anggota_ormas anggota_lsm perangkat_desa \
        aparat_desa warga_sini orang_sini urang_dieu wong_kene warga_setempat orang_setempat \
        penduduk_setempat warga_kota_lain warga_lain ormas_dan_lembaga \
        organisasi_kemasyarakatan lembaga_swadaya ojol sopir_ojol ustaz kiai pendeta; \
      tetangga: rt rw pak_rt tonggo tatangga kepala_dusun kadus pak_rw jiran; \
      keluarga: istri suami bapak ibu anak adik saudara kerabat dulur nenek kakek mertua \
        orang_tua mbah
      """
    ),
    (
      "keaslian",
      """
      asli: terverifikasi resmi beneran benar betul sungguhan tenan tenanan temenan leres \
        yakin terpercaya tepercaya valid verified official original orisinal sah centang tulen \
        real legit keaslian keabsahan absah otentik autentik genuine trusted kredibel \
        official_account estu saestu yaktos resmine resmina asline aslina aslinyo ofisial \
        opisial layanan_pemerintah akun_pemerintah centang_biru; \
      tipu: penipuan modus scam penipu abal kibul apusi gadungan phishing hacker bodong nipu \
        nipunya nomor_palsu nomor_bodong nomor_tipu_tipu dikibulin kibulin ngibuli phising \
        jebakan tipu_tipu tipuan penipue nipu_nipu skem skam spam spem wa_palsu bot_palsu \
        chat_palsu layanan_palsu palsu_apa_asli palsu_atau_asli asli_apa_palsu asli_atau_palsu \
        nomor_abal_abal wa_abal_abal akun_tipu_tipu kok_minta_data kok_minta_ktp kok_minta_nik \
        minta_otp minta_pin nyolong_data nyuri_data mencuri_data curi_data pencurian_data \
        tukang_tipu; \
      bot: robot mesin otomatis ai komputer chatbot kecerdasan_buatan auto_reply \
        balasan_otomatis auto automatis asisten_virtual machine sistem_otomatis \
        jawaban_otomatis dijawab_mesin autoreply robote robotna mesine program_komputer \
        robotik cetbot catbot kok_jawabnya_cepat kok_balasnya_cepat kok_cepat_banget template \
        auto_balas jawaban_template jawabannya_sama_terus; \
      manusia: orang_asli human orang_beneran jalma jelema admin_asli operator orang_sungguhan \
        wong_asli jalma_asli orang_nyata manusa jelma_asli; \
      bicara: omong ngobrol obrol ngomong cakap kamu_siapa siapa_kamu ini_siapa siapa_ini \
        kowe_sopo chat chatting chating nyarios tutur jawab_chat bales_chat balas_chat nyarita \
        ngomongan komunikasi bacakap bakecap chatan chattan ngechat bertutur dijawab_siapa \
        yang_bales yang_balas yang_membalas yang_mbales sing_bales sing_mbales nu_ngabales \
        nu_ngawaler yang_nyaut yang_jawab yang_menjawab sing_njawab yang_ngetik yang_ngechat \
        yang_respon yang_baca_chat yang_pegang_hp admin_siapa adminnya_siapa; \
      pastikan: pasti mastiin percaya memastikan mastikan curiga mencurigakan sangsi meragukan \
        tidak_yakin tidak_percaya kurang_yakin konfirmasi verify mamastian mastekeun \
        mesthekake jangan_jangan gak_yakin ragu_ragu meyakinkan bisa_dipercaya iso_dipercoyo \
        tiasa_dipercanten
      """
    ),
    (
      "kantor",
      """
      kantor: sekretariat gedung kantore kantorna posko kantornyo sekre markas office \
        kantor_cabang kantor_pusat posko_pengaduan basecamp kantua kantoran ofis; \
      alamat: letak lokasi tempat posisi alamate alamatna lokasine lokasina jalan_apa \
        sebelah_mana peta map maps shareloc share_lokasi sharelok denah rute arah serlok \
        alamaik tempate tempatna lokasinyo lokasinya palih_mana ancer_ancer gmaps google_maps \
        sabalah_ma sabalah_mano sebelah_mano sisih_endi sebelah_endi sabeulah_mana keberadaan \
        titik_lokasi alamatnyo tempeknyo; \
      kontak: hubungi telepon call nomor_telepon nomor_wa dial hotline telp nelpon call_center \
        callcenter narahubung contact_person cp nomor_kontak nomor_kantor nelepon ngontak \
        kontake nomer_telpon sambungan nomor_yang_bisa_dihubungi nomor_yang_bisa_ditelepon \
        yang_bisa_dihubungi yang_bisa_ditelepon bisa_ditelepon bisa_dihubungi nomor_aktif \
        nomor_hotline fax faks faksimile customer_service telepone telponna nelpun ngebel \
        ngahubungan ngubungi hubungi_ke kontakna kontaknyo nomor_kontaknya kontak_person \
        nomor_telpun hotlen kolsenter kol_senter ngontek dikontek dikontak \
        nomor_yang_bisa_saya_telepon yang_bisa_saya_hubungi yang_bisa_saya_telepon \
        bisa_saya_telepon bisa_saya_hubungi nomor_pengaduan nomor_hp; \
      email: surel imel gmail alamat_email posel surat_elektronik mail e_mail; \
      website: situs web laman portal situs_web webnya websait homepage alamat_situs websitene \
        webna domain websit; \
      buka: operasional jam_kerja jam_layanan jam_buka tutup jam_operasional bukak melayani \
        jam_pelayanan jam_kantor jadwal_buka jadwal_pelayanan bukane bukana buko open \
        ngelayanin ngelayani layani nglayani ngladeni ngaladenan buka_layanan; \
      datang: kunjungi mampir sambangi sumping dateng_langsung konsultasi tatap_muka \
        menyambangi samperin nyamperin mrono mengunjungi berkunjung bertamu onsite ngalongok \
        manjalang datang_langsung ke_sana_langsung; \
      dekat: sekitar terdekat caket cedak parek raket
      """
    ),
    (
      "tanya",
      """
      bagaimana: dikumahakeun kek_mana kepriye kepriben priben kapriye pegimana pigimana \
        cemmana kek_gimana kekmana cemana macam_mana magaimana kumaha_carana dospundi sapunapi \
        pehape baremma baramma boha beha kayapa kaya_apa kudiang antekamma pekkogi pakkogi \
        bagimana bagemana cakmano cak_mano cak_mana pegimane bak_apo bagaimanakah how kadiputi \
        cemano kumahana piyene gimana_dong gimana_tuh gimana_ini; \
      jenis: macam kategori golongan tipe seperti_apa seperti_bagaimana kayak_apa kayak_gimana \
        macam_apa yang_bagaimana yang_gimana bentuk rupa nu_kumaha sing_piye model ragam \
        varian klasifikasi bentuk_bentuk jinis jinisna macem wujud hal_apa hal_hal_apa \
        kaya_gimana kaya_apa yang_kaya_gimana yang_kayak_gimana yang_kaya_apa batasan_apa \
        batasannya_apa; \
      arti: maksud makna definisi pengertian apa_itu itu_apa yang_dimaksud dimaksud hartina \
        tegese iku_opo opo_iku teh_naon naon_eta arti_dari artian meaning definition \
        definisine pengertiane what_is opo_sing_diarani mukasuik mukasuiknyo maksute maksudne \
        naon_hartina naon_maksudna naon_nu_dimaksud apo_tu apo_artinyo apa_arti artinya_apa \
        maksudnya_apa punapa_punika apa_yang_dimaksud dimaksudkan sing_diarani nu_disebut \
        yang_disebut itu_yang_kayak_gimana itu_yang_gimana itu_yang_seperti_apa \
        itu_yang_kayak_apa itu_yang_bagaimana itu_kayak_gimana itu_kayak_apa itu_kaya_gimana \
        itu_kaya_apa itu_yang_kaya_gimana itu_seperti_apa iku_sing_piye iku_sing_kepiye \
        eta_nu_kumaha kuwi_opo opo_kuwi naon_ari kasarnya_apa; \
      contoh: misal umpama conto contone contona kayata misalnya ibarat example examples \
        contohnyo contohe misale umpamane; \
      siapa: sopo saha siapo sape sinten siapakah sopo_wae saha_wae nyen inga iga ise pasera \
        niga inai who; \
      kenapa: mengapa ngopo naha kunaon manga dek_apa kok_bisa alasan sebab karena_apa opo_o \
        napai geneya why kiapa boasa mahua ngudiang magi kenging_punapa kenging_menapa \
        kena_apa ngapo kanapa dek_a dek_ba_a mergo_opo; \
      akan: nanti bakal bakalan arep bade ameh kade badhe hendak bermaksud will bakalane; \
      halo: hai permisi selamat_pagi selamat_siang selamat_sore selamat_malam salam \
        assalamualaikum waalaikumsalam; \
      syukran: terima_kasih; \
      numpang: mau_tanya mau_bertanya ingin_bertanya numpang_tanya izin_bertanya ingin_tahu \
        mau_tahu mohon_info mohon_informasi mohon_penjelasan mohon_dijelaskan mohon_pencerahan \
        mohon_keterangan mohon_diinformasikan minta_info minta_informasi minta_penjelasan \
        tolong_jelaskan tolong_dijelaskan tolong_info tolong_infonya bisa_dijelaskan \
        boleh_tanya izin_tanya ingin_tanya ingin_mengetahui ingin_menanyakan hendak_bertanya \
        hendak_menanyakan bermaksud_menanyakan bermaksud_bertanya minta_pirsa minta_priksa \
        badhe_tanglet badhe_naros akan_naros akan_tumaros akan_tanya ingin_naros mau_naros \
        ingin_terang mau_batanyo ndak_tanyo mau_menanyakan hendak_tanya mau_nanyain \
        mau_tanya_tanya penasaran kepo question ask; \
      beda: perbedaan bedane bentenna bedana banding versus
      """
    ),
  ]
}
