extension WordFamilies {
  /// Parcels, journeys, vehicles and what happens to them.
  ///
  /// Origin: compiled by hand for this project.
  static let travel: [(field: String, families: String)] = [
    (
      "pengiriman",
      """
      paket: kiriman barang dus kardus barangku paketan pesanan orderan pakete dos kirimanku \
        paketanku paketnya parcel package kiriman_barang barange kirimane; \
      resi: nomor_resi no_resi kode_kiriman awb; \
      kurir: pengantar tukang_paket sing_nganter yang_nganter yang_antar mas_paket abang_paket \
        driver ekspedisi tukang_antar kurire kurirna abang_kurir mas_kurir pengirim_paket; \
      kirim: antar send kintun ngirim nganter anter pengiriman antarkan anterin dikirimkeun \
        shipping; \
      jemput: penjemputan pickup pick_up ambil_ke_rumah jupuk ambil mapag dipapag mapak; \
      gudang: transit sortir hub; \
      ongkir: ongkos_kirim biaya_kirim tarif_kirim ongkos shipping_fee ongkose ongkirnya; \
      penerima: yang_nerima yang_menerima tujuan pembeli yang_beli si_pembeli buyer \
        yang_pesan; \
      cod: bayar_di_tempat bayar_pas_sampai bayar_pas_barang_sampai bayar_saat_sampai \
        bayar_setelah_sampai bayar_pas_datang bayar_di_rumah bayar_ke_kurir \
        bayarnya_pas_sampai bayarnya_pas_barang_sampai bayar_belakangan
      """
    ),
    (
      "kerusakan",
      """
      rusak: pecah penyok sobek basah remuk ringsek patah hancur bolong cacat lecet bodol \
        reged njepat rusek; \
      hilang: lenyap raib ical leungit tercecer kari kececer keselip terselip ketlisut \
        ketriwal kesingsal nyelip tercecer_di raib_entah; \
      klaim: ganti_rugi kembali dibalikin balikin kompensasi asuransi garansi diganti ijol
      """
    ),
    (
      "perilaku",
      """
      kasar: sopan tidak_sopan marah galak judes bentak ketus bengis jutek nyolot; \
      lempar: banting dibanting dilempar balang; \
      bohong: ngaku_ngaku dusta ngapusi ngibul ngeles bo_ong boong ngaku_sudah
      """
    ),
    (
      "kendaraan",
      """
      bus: bis armada travel elf shuttle; \
      sopir: supir pengemudi kernet driver kondektur pengemudine supire drivere kusir; \
      mogok: macet ngadat mesin_mati pecah_ban ban_pecah; \
      kursi: tempat_duduk seat bangku jok duduk lungguh diuk seat_kosong bangkune korsi; \
      tiket: karcis tikete karcise; \
      penumpang: muatan penunggang sewa; \
      bagasi: koper barang_bawaan bawaan kardus tas ransel bawa
      """
    ),
    (
      "perjalanan",
      """
      berangkat: keberangkatan mangkat miang brangkat budal indit jalan beroperasi operasi \
        angkat departure budhal bidhal; \
      tiba: sampai nyampe dumugi tekan nepi dugi teka datang arrive nyampainya dugina tekane \
        sampene nongol nongol_nongol njedul muncul_muncul; \
      numpak: naik tumpak naek munggah; \
      turun: mudhun turunkan mandap medhun lungsur mandhap; \
      terminal: halte pool agen pangkalan stasiun shelter; \
      pesan: booking reservasi boking pemesanan beli_tiket pesen mesen mboking book ngebooking \
        mesenin; \
      mundur: undur tunda reschedule ganti_jadwal ganti_tanggal ubah_jadwal majukan ganti_hari \
        geser jadwal_ulang; \
      tinggal: tertinggal ketinggalan kari katinggalan lupa kantun ninggal; \
      pp: pulang_pergi bolak_balik pergi_pulang
      """
    ),
    (
      "barang_pribadi",
      """
      tas: dompet koper ransel jaket laptop kacamata payung helm kunci; \
      hewan: kucing ayam anjing burung peliharaan kambing
      """
    ),
  ]
}
