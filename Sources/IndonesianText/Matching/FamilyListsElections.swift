extension WordFamilies {
  /// Elections: the vote, those who stand, those who vote, the campaign, money for votes.
  ///
  /// Origin: compiled by hand for this project.
  static let elections: [(field: String, families: String)] = [
    (
      "pemungutan_suara",
      """
      coblos: pilih pungut pencoblosan nyoblos nyoblose coblosan memilih vote voting \
        mencontreng contreng milih pemungutan_suara pungut_suara nyoblosna nyoblosnya milihe \
        tusuk memberikan_suara memberi_suara menyalurkan_suara hak_pilih hak_suara \
        gunakan_hak_pilih nyontreng milihan mamiliah mamilih nyoblosin kasih_suara; \
      tps: tempat_pemungutan_suara tempat_nyoblos bilik_suara kotak_suara bilik \
        tempat_milih; \
      pilkada: pemilihan_kepala_daerah pilgub pilbup pilwalkot pilwako pilihan_bupati \
        pilihan_gubernur pemilihan_bupati pemilihan_gubernur pemilihan_wali_kota \
        pilkada_serentak pemilihan_umum pemilu pemilihan_serentak pesta_demokrasi pemilukada \
        election pemilihan_daerah pilkadane pilkadana; \
      hasil: keputusan rekap rekapitulasi perolehan hitung_suara quick_count real_count \
        penghitungan pemenang menang asile hasilna hasil_pemilihan hasil_akhir \
        suara_terbanyak siapa_yang_menang siapa_menang hasile hasilnyo; \
      umum: pengumuman diumumkan umumkan ngumumkan; \
      libur: cuti tanggal_merah prei pere libur_nasional diliburkan liburkan tanggal_abang \
        liburna liburane perei; \
      dptb: daftar_pemilih daftar_pemilih_tetap dps dpk daftar_pamilih daptar_pamilih \
        data_pemilih daftar_pemilih_sementara pemilih_tetap coklit dp4 data_pamilih; \
      undangan: panggilan c6 formulir_c6 surat_undangan surat_panggilan undangan_memilih \
        surat_pemberitahuan form_c6 kartu_undangan ulem ulem_ulem ondangan serat_ulem \
        surat_ondangan kertas_undangan; \
      pindah: mutasi alih pindah_milih pindah_tps a5 ngalih pindahan boyong pindah_domisili \
        beda_alamat alamat_beda luar_domisili ngaleh pindahna
      """
    ),
    (
      "peserta_pemilu",
      """
      caleg: calon paslon kandidat cabup cagub cawali cawabup cawagub balon petahana \
        incumbent pasangan_calon calon_bupati calon_gubernur calon_wali_kota \
        calon_kepala_daerah calone cabub bacalon; \
      timses: tim_sukses tim_kampanye tim_pemenangan relawan kader pendukung simpatisan \
        tim_calon tim_paslon timsesnya tim_relawan tim_sebelah botoh; \
      partai: parpol partai_politik pdip golkar gerindra; \
      bupati: gubernur wali_kota walikota kepala_daerah presiden dprd dpr dewan kades \
        kepala_desa pejabat pemimpin wakil_rakyat
      """
    ),
    (
      "kampanye",
      """
      kampanye: toa ajak_coblos ajak_pilih mobil_keliling sosialisasi pawai orasi \
        promosi_calon kampanyene kampanyena propaganda dukung dukungan mengkampanyekan \
        nyaleg; \
      baliho: spanduk poster reklame banner bendera stiker pamflet alat_peraga apk_kampanye \
        umbul_umbul alat_peraga_kampanye; \
      iklan: ads adsense iklannya pariwara promosi sponsor; \
      negatif: kampanye_hitam black_campaign kampanye_negatif kampanye_jahat kampanye_ireng \
        kampanye_hideung kampanye_busuk; \
      tenang: hari_tenang minggu_tenang masa_tenang masa_tenangnya
      """
    ),
    (
      "politik_uang",
      """
      suap: politik_uang money_politic money_politics serangan_fajar jual_beli_suara \
        beli_suara vote_buying politik_duit bagi_uang bagi_bagi_uang bagi_duit uang_politik \
        bayar_suara money_politik duit_politik mani_politik nyogok_pemilih sogok amplop \
        angpao saweran sawer serangan gratifikasi imbalan iming_iming bayaran bingkisan \
        amplopan uang_transport uang_rokok pelicin jual_suara suara_dibeli dibeli_suara \
        suara_dijual uang_haram uang_suap uang_sogokan disogok disuap nyuap nyogok; \
      sembako: beras minyak_goreng mie_instan gula_pasir kupon voucher paket_sembako kaos \
        sarung kerudung mukena bantuan
      """
    ),
    (
      "pemberian",
      """
      uang: duit fulus dana rupiah kes cash tunai transferan artos kepeng duite arto jinah \
        pipis pitis doe; \
      bagi: bagi_bagi bagikan tebar sawur bagiin dum ngedum bagi_in masihan membagikan \
        bagi_bagikan edum; \
      beri: kasih ngasih maringi dikasih dikasihi dibere menehi masihkeun nyukani dikei \
        diwenehi diparingi diparing weweh agiah menyogok dipasihan dipasihi mere diagiah \
        maagiah diagih mambari dilehon mangalehon ngemaang baang dijulungi manjulung \
        dikasihkan; \
      suruh: perintah paksa kon dikon titah dititah suruhan arahan imbau ajak bujuk rayu \
        ngongkon nitah disuruah didesak dipaksa diperintah; \
      tawar: tawaran nawarin nawari ditawari ditawarin nawaran ditawarkeun menawari iming \
        diimingi diiming
      """
    ),
  ]
}
