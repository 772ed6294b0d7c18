extension WordFamilies {
  /// Paying and owing, accounts and loans, trade, taxes.
  ///
  /// Origin: compiled by hand for this project.
  static let money: [(field: String, families: String)] = [
    (
      "pembayaran",
      """
      bayar: setor lunas pelunasan mbayar mayar pembayaran bayaran lunasi dibayar bayarin \
        kebayar setoran ngelunasin naur transfer ngangsul nebus bayaken mbayare dibayarke \
        dibayarna bayarna lunase kelunasan transfernya pay payment bill_payment nutup_utang \
        nutup_hutang menutup_utang melunasi lunasin bayar_lunas; \
      biaya: ongkos tarif berapa_duit berapa_uang duit_berapa uang_berapa keluar_duit \
        keluar_uang habis_berapa kena_berapa nambah_berapa tambah_berapa berapa_juta \
        berapa_ratus berapa_ribu habis_duit waragad fee charge price cost regane bayare \
        biayane biayana biayanyo bea kena_ongkos kena_biaya biaya_tambahan kena_biaya_tambahan \
        piro_bayare bayar_piro sabaraha_bayarna; \
      indomaret: alfamart alfamidi minimarket kantor_pos pos_indonesia brilink agen_bank alfa \
        indomart tokopedia shopee bukalapak lazada loket ppob kasir gerai konter minimart \
        warung_madura agen_pos ppob_terdekat; \
      atm: mbanking m_banking mobile_banking internet_banking livin brimo bca bni bri mandiri \
        btn bsi e_banking klikbca bank setor_tunai ibanking anjungan; \
      gopay: ovo dana linkaja shopeepay qris dompet_digital ewallet e_wallet uang_elektronik; \
      tunai: kontan uang_pas cash kes uang_tunai
      """
    ),
    (
      "tagihan",
      """
      tagih: tagihan nagih kuitansi struk_tagihan invoice rekening nota tagihane tagihanna \
        invois bill bulan_ini_kena bulan_ini_habis bulan_ini_bayar kena_berapa_bulan_ini \
        habis_berapa_bulan_ini rincian_tagihan tagihanku; \
      total: jumlah totalnya jumlahnya nominal besarannya sakabehna gunggung totale jumlahe \
        grand_total sakabehe keseluruhan; \
      pakai: pemakaian kubik kubikasi konsumsi penggunaan kwh_terpakai; \
      catat: nyatet pencatatan catatan baca_meter angka_meter angka stand_meter nyatat cathet \
        hitung itung; \
      token: pulsa_listrik token_listrik stroom digit kode_token nomor_token; \
      struk: bukti_bayar resi_bayar kwitansi karcis nota_bayar bon kwitansine bukti_pelunasan \
        tanda_lunas resi_pembayaran
      """
    ),
    (
      "kenaikan",
      """
      naik: lonjak melonjak bengkak membengkak roket meroket lambung melambung lipat munggah \
        dua_kali_lipat naek upgrade kenaikan ningkat meningkat tingkat mundak naek_terus \
        melejit ningkat_drastis increase naik_drastis tiba_tiba_naik melambung_tinggi mundhak \
        munggah_terus naek_drastis naik_banyak; \
      mahal: larang awis kemahalan gede_banget kemahalan larangna mahil besar gede gedhe \
        ageung larang_temen larang_pisan awis_pisan larang_men mahal_banget mahal_amat \
        segini_gede segede_ini segitu_gede kok_segini kok_segitu kok_gede kok_besar; \
      wajar: aneh janggal masuk_akal sesuai cocok klop masuk_di_akal tidak_wajar \
        tidak_masuk_akal; \
      protes: keberatan komplain banding sanggah
      """
    ),
    (
      "tunggakan",
      """
      tunggak: nunggak tunggakan menunggak kurang_bayar belum_lunas belum_bayar arrears \
        utang_tagihan belum_kebayar belum_terbayar belum_dibayar belum_dibayarin \
        durung_dibayar can_dibayar durung_mbayar tacan_mayar; \
      telat: terlambat lambat lewat_tanggal lewat_tempo molor ngaret kelewat kasep telad \
        kelewatan kebablasan telatan ketelatan lewat_waktu terlewat late overdue lupa_bayar \
        kelupaan_bayar mundur_bayar telat_bayarnya nyicil_telat; \
      denda: kena_tambahan dikenakan tambahan tambah penalti dikenain kena_charge penalty \
        kena_denda didenda; \
      putus: cabut copot segel pemutusan diputus lepas bongkar nyopot disegel nyabut blokir \
        dipedot pedot pegat copot_meteran cabut_meteran meteran_dicopot meteran_dicabut \
        nyopot_meteran nyabut_meteran segel_meteran; \
      batas: jatuh_tempo batas_akhir tanggal_terakhir terakhir_bayar paling_lambat \
        paling_telat pungkasan
      """
    ),
    (
      "rekening_bank",
      """
      saldo: uang duit tabungan sisa mutasi uang_di_rekening transaksi rekening_koran balance \
        saldone saldona isi_rekening uang_hilang duit_hilang uangku_hilang uang_saya_hilang \
        duit_saya_hilang uang_berkurang isi_tabungan duit_di_tabungan uang_di_tabungan \
        uang_di_bank duit_di_rekening uang_di_atm duit_di_atm catatan_transaksi \
        riwayat_transaksi histori_transaksi riwayat cetak_buku print_buku; \
      rekening: norek no_rek nomor_rekening buku_tabungan buku_bank; \
      tabung: nabung menabung celengan nyelengi simpanan deposito buka_rekening bikin_rekening \
        buat_rekening bikin_tabungan buka_tabungan bikin_buku bikin_buku_tabungan \
        punya_rekening jadi_nasabah; \
      narik: tarik_tunai ambil_uang jupuk_duit potong terpotong kepotong; \
      transfer: kirim tf kirim_uang trf pindah_buku ngirim_duit ngirim_uang pindah_dana; \
      kartu: kartu_atm kertu atm_ku debit; \
      pin: sandi kata_sandi password nomor_rahasia kode_rahasia mbanking passcode sandine; \
      tertelan: ketelan telan nelen ketelen nyangkut kesangkut kasangkut
      """
    ),
    (
      "pinjaman",
      """
      pinjam: utang hutang kredit kur modal pinjol ngutang nyilih nginjeum gadai pinjeman \
        pembiayaan bunga loan silih nyambut injeum butuh_modal cari_modal modal_usaha \
        tambahan_modal nambah_modal modal_kerja butuh_dana dana_talangan; \
      cicil: angsur angsuran cicilan nyicil kredit tenor kredit_bulanan installment nyicile; \
      jaminan: agunan bpkb sertifikat_rumah anggunan; \
      bunga: suku_bunga persen margin; \
      penagih: debt_collector dc tukang_tagih depkolektor kolektor; \
      ringan: keringanan restrukturisasi potongan dispensasi relaksasi diringankan tunda \
        nyuwun_keringanan relief penundaan
      """
    ),
    (
      "kejahatan_uang",
      """
      tipu: ketipu penipuan modus scam penipu bodong phising phishing hipnotis kena_tipu \
        tertipu ditipu kapusan kabobodo dikadalin kena_scam fraud; \
      bobol: kuras retas hack dibobol dikuras hacker kebobolan raib dihack kehack dihek \
        dijebol peretas peretasan; \
      otp: kode_otp kode_verifikasi kode_6_angka kode_rahasia minta_kode kode_sms \
        kode_rahasia_sms; \
      hadiah: undian menang_undian door_prize giveaway lotre kupon_undian
      """
    ),
    (
      "perpajakan",
      """
      pajak: pbb pph ppn samsat retribusi pajeg; \
      efiling: spt lapor_pajak e_filing lapor_spt; \
      npwp: efin nomor_pokok; \
      stnk: bpkb plat_nomor kir balik_nama
      """
    ),
    (
      "jual_beli",
      """
      beli: tuku meuli mambali borong pesan order checkout cekout co meser bali; \
      jual: adol ngajual dagang lapak pedagang penjual seller ngical; \
      harga: regane hargana pangaos rego price hargane berapaan hargonyo; \
      diskon: potongan_harga promo voucher cashback korting sale potongan_harga_khusus \
        harga_khusus korting_harga; \
      stok: sisa_barang tersedia ready persediaan kosong habis stoknya sisanya available \
        restock; \
      tukar: retur return ganti_barang ijol tukar_barang; \
      kembali: balikin dibalikin refund uang_kembali pengembalian balik mulangin baliin \
        balekno balikkan kembalikan dikembalikan pulangkan dipulangin dibalekno mbalekno \
        dibalikkeun
      """
    ),
  ]
}
