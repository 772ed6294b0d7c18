extension WordFamilies {
  /// Elections: the vote, those who stand, those who vote, the campaign, money for votes.
  ///
  /// Origin: compiled by hand for this project.
  static let elections: [(field: String, families: String)] = [
    (
      "pemungutan_suara",
      """
      coblos: pilih pungut pencoblosan nyoblos nyoblose coblosan memilih vote voting \
        mencontreng contreng milih pemungutan_suara pungut_suara nyoblosna nyoblosnya \
        milihe tusuk; \
      tps: tempat_pemungutan_suara tempat_nyoblos bilik_suara kotak_suara bilik \
        tempat_milih; \
      pilkada: pemilihan_kepala_daerah pilgub pilbup pilwalkot pilwako pilihan_bupati \
        pilihan_gubernur pemilihan_bupati pemilihan_gubernur pemilihan_wali_kota \
        pilkada_serentak pemilihan_umum pemilu pemilihan_serentak pesta_demokrasi; \
      hasil: keputusan rekap rekapitulasi perolehan hitung_suara quick_count real_count \
        penghitungan pemenang menang asile hasilna; \
      umum: pengumuman diumumkan umumkan ngumumkan; \
      libur: cuti tanggal_merah prei pere libur_nasional; \
      dptb: daftar_pemilih daftar_pemilih_tetap dps dpk daftar_pamilih daptar_pamilih \
        data_pemilih; \
      undangan: panggilan c6 formulir_c6 surat_undangan surat_panggilan undangan_memilih \
        surat_pemberitahuan; \
      pindah: mutasi alih pindah_milih pindah_tps a5 ngalih pindahan boyong
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
      baliho: spanduk poster reklame banner bendera stiker pamflet alat_peraga \
        apk_kampanye umbul_umbul alat_peraga_kampanye; \
      iklan: ads adsense iklannya pariwara promosi sponsor; \
      negatif: kampanye_hitam black_campaign kampanye_negatif kampanye_jahat; \
      tenang: hari_tenang minggu_tenang masa_tenang masa_tenangnya
      """
    ),
    (
      "politik_uang",
      """
      suap: politik_uang money_politic money_politics serangan_fajar jual_beli_suara \
        beli_suara vote_buying politik_duit bagi_uang bagi_bagi_uang bagi_duit \
        uang_politik bayar_suara money_politik duit_politik mani_politik nyogok_pemilih \
        sogok amplop angpao saweran sawer serangan gratifikasi imbalan iming_iming \
        bayaran bingkisan amplopan uang_transport uang_rokok pelicin; \
      sembako: beras minyak_goreng mie_instan gula_pasir kupon voucher paket_sembako \
        kaos sarung kerudung mukena bantuan
      """
    ),
    (
      "pemberian",
      """
      uang: duit fulus dana rupiah kes cash tunai transferan artos kepeng duite; \
      bagi: bagi_bagi bagikan tebar sawur bagiin dum ngedum bagi_in masihan membagikan \
        bagi_bagikan edum; \
      beri: kasih ngasih maringi dikasih dikasihi dibere menehi masihkeun nyukani dikei \
        diwenehi diparingi diparing weweh agiah menyogok; \
      suruh: perintah paksa kon dikon titah dititah suruhan arahan imbau ajak bujuk \
        rayu; \
      tawar: tawaran nawarin nawari ditawari ditawarin
      """
    ),
  ]
}
