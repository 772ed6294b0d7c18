extension WordFamilies {
  /// Paying and owing, accounts and loans, trade, taxes.
  ///
  /// Origin: compiled by hand for this project.
  static let money: [(field: String, families: String)] = [
    (
      "pembayaran",
      """
      bayar: setor lunas pelunasan mbayar mayar pembayaran bayaran lunasi dibayar \
        bayarin kebayar setoran ngelunasin naur transfer; \
      biaya: ongkos tarif berapa_duit berapa_uang duit_berapa uang_berapa keluar_duit \
        keluar_uang habis_berapa kena_berapa nambah_berapa tambah_berapa berapa_juta \
        berapa_ratus berapa_ribu habis_duit waragad; \
      indomaret: alfamart alfamidi minimarket kantor_pos pos_indonesia brilink agen_bank \
        alfa indomart tokopedia shopee bukalapak lazada loket ppob kasir gerai konter; \
      atm: mbanking m_banking mobile_banking internet_banking livin brimo bca bni bri \
        mandiri btn bsi e_banking klikbca bank setor_tunai ibanking anjungan; \
      gopay: ovo dana linkaja shopeepay qris dompet_digital ewallet e_wallet \
        uang_elektronik; \
      tunai: kontan uang_pas
      """
    ),
    (
      "tagihan",
      """
      tagih: tagihan nagih kuitansi struk_tagihan invoice rekening nota; \
      total: jumlah totalnya jumlahnya nominal besarannya sakabehna gunggung; \
      pakai: pemakaian kubik kubikasi konsumsi penggunaan kwh_terpakai; \
      catat: nyatet pencatatan catatan baca_meter angka_meter angka stand_meter nyatat \
        cathet hitung itung; \
      token: pulsa_listrik token_listrik stroom digit kode_token nomor_token; \
      struk: bukti_bayar resi_bayar kwitansi karcis
      """
    ),
    (
      "kenaikan",
      """
      naik: lonjak melonjak bengkak membengkak roket meroket lambung melambung lipat \
        munggah dua_kali_lipat naek upgrade kenaikan ningkat meningkat tingkat; \
      mahal: larang awis kemahalan gede_banget kemahalan larangna mahil besar gede gedhe \
        ageung; \
      wajar: aneh janggal masuk_akal sesuai cocok klop; \
      protes: keberatan komplain banding sanggah
      """
    ),
    (
      "tunggakan",
      """
      tunggak: nunggak tunggakan menunggak kurang_bayar belum_lunas belum_bayar; \
      telat: terlambat lambat lewat_tanggal lewat_tempo molor ngaret kelewat kasep telad \
        kelewatan kebablasan; \
      denda: kena_tambahan dikenakan tambahan tambah penalti dikenain kena_charge; \
      putus: cabut copot segel pemutusan diputus lepas bongkar nyopot disegel nyabut \
        blokir; \
      batas: jatuh_tempo batas_akhir tanggal_terakhir terakhir_bayar paling_lambat \
        paling_telat pungkasan
      """
    ),
    (
      "rekening_bank",
      """
      saldo: uang duit tabungan sisa mutasi uang_di_rekening transaksi rekening_koran; \
      rekening: norek no_rek nomor_rekening buku_tabungan buku_bank; \
      tabung: nabung menabung celengan nyelengi simpanan deposito; \
      narik: tarik_tunai ambil_uang jupuk_duit potong terpotong kepotong; \
      transfer: kirim tf kirim_uang trf pindah_buku ngirim_duit ngirim_uang; \
      kartu: kartu_atm kertu atm_ku debit; \
      pin: sandi kata_sandi password nomor_rahasia kode_rahasia mbanking; \
      tertelan: ketelan telan nelen ketelen nyangkut
      """
    ),
    (
      "pinjaman",
      """
      pinjam: utang hutang kredit kur modal pinjol ngutang nyilih nginjeum gadai \
        pinjeman pembiayaan bunga; \
      cicil: angsur angsuran cicilan nyicil kredit tenor; \
      jaminan: agunan bpkb sertifikat_rumah anggunan; \
      bunga: suku_bunga persen margin; \
      penagih: debt_collector dc tukang_tagih depkolektor kolektor; \
      ringan: keringanan restrukturisasi potongan dispensasi relaksasi diringankan tunda
      """
    ),
    (
      "kejahatan_uang",
      """
      tipu: ketipu penipuan modus scam penipu bodong phising phishing hipnotis; \
      bobol: kuras retas hack dibobol dikuras hacker kebobolan raib; \
      otp: kode_otp kode_verifikasi kode_6_angka kode_rahasia minta_kode; \
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
      harga: regane hargana pangaos rego; \
      diskon: potongan_harga promo voucher cashback korting; \
      stok: sisa_barang tersedia ready persediaan kosong habis; \
      tukar: retur return ganti_barang ijol; \
      kembali: balikin dibalikin refund uang_kembali pengembalian balik mulangin baliin \
        balekno
      """
    ),
  ]
}
