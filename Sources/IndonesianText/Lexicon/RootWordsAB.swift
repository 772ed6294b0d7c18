extension RootWords {
  /// Roots from A to B.
  ///
  /// Origin: compiled by hand for this project.
  static let fromAToB = """
    abad abadi abah abai abang abas abdi abjad abon abortus abot abrasi abreviasi absah absen
    absensi absolut abstrak absurd abu abuh acak acap acar acara acu acuh acung ada adab adalah
    adang adat add adegan adem adik adil adon adonan adopsi adu aduh aduk adun advokat aerobik
    afdal afektif afiliasi afkir agak agama agar agen agenda agitasi agraria agregat agresi agresif
    agung agustus agustusan ahad ahli aib air ajaib ajak ajal ajang ajar ajek aju ajudan akademi
    akademik akademis akal akan akar akbar akhir akhirat akhlak akibat akidah akik aklamasi
    akomodasi akor akrab akreditasi akrobat aksara akselerasi aksen akses aksesori aksi akta aktif
    aktivis aktivitas aktor aktris aktual aku akuisisi akun akuntabel akuntabilitas akuntan
    akuntansi akur akurasi akurat akut alam alamat alami alang alangkah alarm alas alat album
    alergi alfabet algoritma algoritme alhamdulillah alibi alih alim alir alis aljabar alkitab
    alkohol allah almamater almarhum almarhumah almari alokasi alot alpa alternatif alu alumni alun
    alur amal aman amanah amanat amar amarah amat amatir ambang ambar ambau ambigu ambil ambisi
    ambisius amblas ambles ambruk ambulans amendemen amin amis amnesia amnesti amplop ampuh ampun
    amuk anak analis analisis analogi anarki anarkis anarkistis anatomi ancam ancang anda andai
    andal andalan andil andong android anduk aneh aneka anemia angan angga anggap anggar angget
    anggota anggrek angguk anggun anggur angin angka angkasa angkat angker angket angklung angkot
    angkuh angkut angpau angsa angsur aniaya anjing anjlok anjung anjur anom anomali anonim
    antagonis antar antara antarmuka antena anteng anti antik anting antisipasi antologi antre
    antri antropologi antuk antusias antusiasme anugerah anut anyam anyar anyir apa apabila aparat
    aparatur apartemen apel api aplikasi apologi apotek apresiasi april apung arab arah arak arang
    ari arif arisan arit aritmetika arloji aroma arsip arsitek arsitektur arti artifisial artikel
    artis artistik arung arus arwah asah asal asam asap asar asas asasi asbak asbes asesmen aset
    asin asing asisten askar asli asma asmara asosiasi aspal aspek aspirasi aspirin asrama asri
    asuh asumsi asuransi asusila asyik atap atas atau atensi atlet atletik atmosfer atom atraksi
    atribut atur audiensi audio audisi audit auditor auditorium aula aura aurat autentik automatis
    awak awal awam awan awang awas awet awut ayah ayak ayam ayat ayo ayom ayu ayuh ayun azab azan
    azimat bab babat baca bacok badai badak badan badminton badut bagai bagaimana bagan bagasi bagi
    baginda bagong bagus bahagia bahak bahan bahana bahas bahasa bahaya baheula bahkan bahtera bahu
    bahwa baik baja bajaj bajak baju bakal bakar bakat bakau bakmi bakso bakteri bakti baku bala
    balai balairung balap balas balet baliho balik balita balkon balok balon balsam balut bambu ban
    bandar bandara bandel bandeng banding bandit bandul bang bangau banget bangga bangkai bangkang
    bangkit bangkrut bangku bangsa bangsal bangsat bangsawan bangun banjir bank bankir banned
    bansos bantah bantai bantal banteng banting bantu banyak banyol bapa bapak bapaslon bara barak
    barang barangkali barat barbar bareng baret baris barter baru barusan barzah basa basah basi
    basis basket basmi basuh bata batal batalion batang batas baterai batik batin batok batu batuk
    bau baur baut bawa bawah bawang bawaslu bawel baya bayam bayang bayar bayi bayu bazar beasiswa
    bebal beban bebas bebat bebek beber beberapa beca becak beda bedah bedak bedeng bedil bedol
    bedug begadang begal begini begitu bego bejat bekal bekam bekap bekas bekatul beken beku bekuk
    bela belah belai belaka belakang belalai belalak belang belanga belanja belas belasungkawa
    beledu belek belenggu beli belia beliau belimbing belit beliung belok beluk belukar belum belut
    bena benah benak benalu benam benang benar bencana benci benda bendahara bendera bendung
    bendungan bengis bengkak bengkel bengkok bengong benih bening benjol bensin bentak bentang
    bentar benteng bentrok bentuk bentur benua beranda berandal berandalan berang berani berantakan
    berantas berapa beras berat berdikari berengsek beres berhala beri beringas beringin berita
    berkah berkas berkat berlian bernas berondong berontak bersih bersin bersit beruang beruk berus
    besan besar besi besit besok besuk besut beta betah betapa betina betis beton betot betul
    betulan biadab biak biang biar biara bias biasa biasiswa biaya bibi bibir bibit bicara bidadari
    bidan bidang bidik biduan bijak bijaksana biji bikin bila bilah bilamana bilang bilas bilateral
    bilik bilyet bimbang bimbing bimtek bina binasa binatang bincang bingar bingkai bingkas bingkis
    bingung bini bintang bintik biodata biografi biola biologi bioskop bir birahi biro birokrasi
    birokrat biru bis bisa bisik bising bisnis bisu bius blangko blast blender block blog blok
    blokade blokir blusukan bobok bobol bobot bocah bocor bodi bodoh bohlam bohong boikot boks bola
    boleh bolong bolos bom bonceng boncos bondong boneka bongkah bongkar bonus booking bopeng bor
    bordir borgol boro borong boros bos bosan bot botak botol boyong brankas brigade brigadir
    brimob broadcast brosur brutal bruto buah buai bual buana buang buas buat buaya bubar bubuh
    bubuk bubung bubur budak budaya budek budi budidaya bugar bui buih bujang bujet bujuk bujur
    buka bukan bukit bukti buku bulai bulan bulat buldoser bulir bulldozer bully bulu buluh bumbu
    bumbung bumi bumper bunda bundar bundel bung bunga bungalo bungkam bungkuk bungkus bunglon
    bungsu bunting buntu buntut bunuh bunyi bupati burit buritan buru buruh buruk burung bus busa
    busana busuk busur busway buta butik butir butuh buzzer
    """
}
