/// Words that name a matter of everyday life: agencies, goods, services, food, games.
///
/// Where no intent of a bot knows such a word, the message is about that matter and not about the
/// bot's: "alamat kantor pajak" is no question for the address of another office. Other words that
/// no intent knows may describe anything ("baru", "kemarin") and say less. Roots and names only;
/// adjectives, verbs of asking and words for people stay out.
///
/// Origin: compiled by hand for this project.
enum OtherTopics {
  /// The words, divided by blanks.
  static let words = """
    pajak pln pdam bpjs samsat stnk bpkb sim paspor imigrasi visa kua nikah cerai tilang pbb \
    npwp spt bansos pkh prakerja cpns pppk kampus kuliah skripsi kos wisuda ujian rapor raport \
    paud tk pelajaran kurikulum magang praktikum loker lowongan gaji thr umr lembur cuti resign \
    bank atm rekening saldo tabungan kredit kpr pinjol pinjam utang hutang cicil transfer dana \
    ovo gopay emas saham bitcoin kripto investasi asuransi deposito valas dolar kurs rupiah \
    togel judi slot lotre shopee tokopedia lazada bukalapak blibli toko belanja harga diskon \
    promo ongkos cod resi paket kurir jne jnt sicepat pos ekspedisi baju sepatu tas celana \
    perhiasan kulkas kipas lemari kasur meja kursi motor mobil sepeda oli ban bengkel bensin \
    pertamax solar mesin helm servis rental gojek grab ojek taksi bus kereta krl mrt pesawat \
    kapal feri bandara stasiun terminal pelabuhan tol travel hotel villa wisata pantai gunung \
    liburan mudik parkir pulsa kuota paketan wifi indihome telkomsel xl tri axis im3 internet \
    sinyal modem laptop komputer printer kamera mlbb ml ff pubg roblox netflix youtube spotify \
    film drakor anime sinetron musik lagu konser tiktok wallpaper sandi otp qr zoom telegram \
    gmail google cuaca hujan banjir panas gempa angin suhu iklim bmkg masak resep nasi mie bakso \
    soto sate rendang ayam ikan daging telur sayur buah kopi teh susu roti kue gula minyak beras \
    cabai bawang tempe warung restoran kafe makan minum lapar haus demam flu batuk pusing \
    rumahsakit puskesmas klinik apotek vitamin mata kulit jantung kanker diabetes diet olahraga \
    gym bola timnas persija persib madrid barcelona liga gol badminton voli basket motogp lari \
    renang salat sholat shalat puasa imsak lebaran ramadan zakat haji umroh umrah gereja quran \
    doa natal imlek nyepi waisak kurban idul pacar jodoh cinta mantan gebetan kencan jomblo \
    selingkuh hadiah kado kucing anjing burung kelinci hewan tanaman bunga pupuk panen ternak \
    kontrakan apartemen genteng cat semen tukang listrik pam genset sampah presiden artis \
    selebriti gosip zodiak horoskop ramalan hantu mimpi matematika fisika kimia biologi sejarah \
    inggris puisi cerpen pantun begal tabrak damkar oven galon token bioskop pacaran paketku \
    shopeepay linkaja kosmetik skincare lampu gas elpiji lpg charger skck maling narkoba arisan \
    kavling selokan got toren galon pengajian lamaran pensiun leasing makeup shampo sabun rokok \
    dukcapil disdukcapil kemenag kemensos dinsos dishub disnaker disdik kemendikbud cukai bulog \
    damri transjakarta basarnas bnpb bpbd bnn ojk bei bpom koperasi pegadaian kolesterol asma \
    tbc kb stunting jerawat salon spa barbershop tato parfum jaket kemeja hijab sandal arloji \
    cincin laundry setrika blender dispenser antena kompor wajan panci keramik granit aspal \
    paving drainase kolam kandang kambing sapi kerbau bebek lele udang padi jagung kedelai sawit \
    karet kopra cengkeh traktor irigasi jersey sepakbola futsal catur tinju silat yoga pilates \
    maraton fitness playstation console komik manga novel podcast kpop boyband karaoke gitar \
    piano drum penginapan homestay kost properti hibah warisan waris wakaf infak sedekah kurma \
    kultum khotbah baptis misa vihara kelenteng tesis disertasi makalah olimpiade osis pramuka \
    paskibra snbt snbp utbk sbmptn toefl ielts beasiswa lpdp wfh wfo absensi payroll slip \
    outsourcing startup coding python excel powerpoint windows android iphone samsung xiaomi \
    oppo vivo earphone headset powerbank speaker drone forex trading reksadana sukuk obligasi \
    sensus geprek seblak cilok boba martabak pizza burger steak sushi ramen kebab ketupat opor \
    gulai pecel gudeg rujak pempek cuanki dimsum yogurt keju permen jamu madu popok pampers \
    stroller mainan boneka lego ultah wedding gaun rias dekorasi katering gacha diamond topup \
    starlink parabola akta akte kelahiran kematian perkawinan perceraian legalisir siup nib umkm \
    imb pbg tsunami letusan pelangi gerhana planet roket astronot dinosaurus
    """
}
