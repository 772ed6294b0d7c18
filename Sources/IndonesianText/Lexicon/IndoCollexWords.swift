extension InformalLists {
  /// Pairs chosen by hand from IndoCollex, with some of our own among them.
  ///
  /// Origin: IndoCollex, https://github.com/haryoa/indo-collex, under this licence:
  ///
  /// MIT License
  ///
  /// Copyright (c) 2021 Haryo Akbarianto Wibowo
  ///
  /// Permission is hereby granted, free of charge, to any person obtaining a copy
  /// of this software and associated documentation files (the "Software"), to deal
  /// in the Software without restriction, including without limitation the rights
  /// to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
  /// copies of the Software, and to permit persons to whom the Software is
  /// furnished to do so, subject to the following conditions:
  ///
  /// The above copyright notice and this permission notice shall be included in all
  /// copies or substantial portions of the Software.
  ///
  /// THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
  /// IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
  /// FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
  /// AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
  /// LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
  /// OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
  /// SOFTWARE.
  static let indoCollex = """
    abang: abng bg; aduh: doh hadeh hadeuh haduh adoh; anak: anaq;
    anjing: ajg ajig anjg anjir anjirr anying njing njir anjeng anjay; bahas: bhs;
    bajingan: jingan; balik: blk; bang: bng; bangsat: bgsd bgst bngst; bangun: bgun bngun;
    batas: bts; baterai: batre; begini: gn ginian; begitu: gt; bekas: bks; belum: lom lum;
    berangkat: brngkt brgkt; berarti: brarti brrti; berbicara: ngmg ngmng; berdua: bedua;
    berkah: barokah; bersama sama: bareng_bareng brg_brg; bingung: bngung binggung; bodoh: bodo;
    bos: bosque bosqu; butuh: bth btuh; buzzer: buzzerp; camilan: cemilan; capek: cpk;
    curahan hati: curhat; dalam perjalanan: otw; dan: daan dn dann; dan lain lain: etc;
    dari tadi: daritadi; dekat: dkt; dengan: dng by; di acara: diacara; di akhir: diakhir;
    di antaranya: diantaranya; di awal: diawal; di belakang: dblkg; di bidang: dibidang;
    di desa: didesa; di dunia: didunia; di grup: digrup; di hari: dihari; di hp: dihp;
    di jalan: dijalan; di kamar: dikamar; di kampung: dikampung; di kampus: dikampus;
    di kantor: dikantor; di kecamatan: dikecamatan; di kelurahan: dikelurahan; di kota: dikota;
    di lapangan: dilapangan; di malam: dimalam; di mana pun: dimanapun; di masa: dimasa;
    di media: dimedia; di muka: dimuka; di pasar: dipasar; di pinggir: dipinggir; di saat: disaat;
    di sebelah: disebelah; di sekitar: disekitar; di sekolah: disekolah; di seluruh: diseluruh;
    di setiap: disetiap; di tahun: ditahun; di tangan: ditangan; di tempat: ditempat;
    di tengah: ditengah; di ujung: diujung; di waktu: diwaktu; dia: dy; direktur utama: dirut;
    download: donlot; duduk: ddk; duluan: dluan; eks: ex; enak: enk; favorit: fav fave;
    gagal fokus: galfok; gara gara: gegara grgr; gas: gaskeun gasken; gatal: gatel;
    gila: gile gokil; goblok: gblk goblog gblok; gosip: ghibah; habis: hbis hbs entek;
    hafal: apal afal; haji: hj; hamil: hml; hangat: anget; hari ulang tahun: bday; hijau: ijo;
    hobi: hoby; ibu hamil: bumil; ini: inih ne neh nich nie; istri: bini; itu: noh ntu;
    iyakan: iyain; jaga image: jaim; jasa titip: jastip; jauh: jh; jendral: jend; jiwa: jw;
    kafe: cafe caffe; kakak: kks; kalau: kalaw kalok lau klok; kampung: kampoeng; kangen: kgn;
    kasar: ksr; kasihan: kesian; katering: catering; kawan: bruh; ke belakang: kebelakang;
    ke depannya: kedepannya; ke kanan: kekanan; ke kantor: kekantor; ke kiri: kekiri;
    ke kota: kekota; ke mana pun: kemanapun; ke tempat: ketempat; kenapa: kog;
    kerja sama: kerjasama; kesal: kzl ksl; ketua umum: ketum; kira: kirain; kompleks: komplek;
    komputer: komp; koreksi jika saya salah: cmiiw; kosong: ksong; kualitas: kw; lain: laen;
    lambat: lemot; langsung: lansung; lantai: lt; luar biasa: luarbiasa; lumayan: mayan;
    macam: mcm macem; mahasiswa baru: maba; main: maen; main bersama: mabar; mainan: maenan;
    makhluk: mahluk; maksimal: max maks; malas: mls; masa lalu: masalalu; mata kuliah: matkul;
    melulu: mulu; membicarakan: ngomongin; memegang: megang; memeluk: meluk; meminjam: minjem;
    menabung: nabung; menelepon: nelpon nelfon nelepon; menemukan: nemu nemuin;
    mengerjakan: ngerjain; menghadapi: ngadepin; menumpang: numpang; menurut saya: imo imho;
    menyalahkan: nyalahin; menyeberang: nyebrang nyeberang; menyindir: nyindir;
    menyukseskan: mensukseskan; mohon maaf: monmaap mon_maap; mudah mudahan: mdh_mdhan muda_mudaan;
    negosiasi: nego; nomor telepon: notelp notlp nohp; ojek online: ojol; om: oom;
    ongkos kirim: ongkir; pakai: pkai pkek; panjat sosial: pansos; parah: prh; perasaan: prsaan;
    percuma: prcm; perempuan: ciwi; persen: prsn; pertama: prtama; rindu: rndu; rumah makan: rm;
    sahabat: bestie; sakit hati: sakithati; salah satu: salahsatu; sama sama: smasm;
    santai: santuy; satu: atu; sayang: ay syg; sebagai informasi: fyi; sederhana: sdrhana;
    semangat: mangat smngat smgt smangat; sendiri: dewe dewek ndiri; senyum: snyum;
    sepertinya: kayanya; suami: swmi paksu; suka: ska; sungguh: sngguh; susah: susyah;
    tagar: hastag hashtag; tahun baru: thnbaru; teman teman: gais manteman; tentu: tntu;
    ternyata: jebul; terserah: tserah; tidak akan: gabakal gakan; tidak boleh: gabole;
    tidak kuat: gakuat; tidak pakai: gapake; tidak usah: gausa; toko online: olshop;
    tolong: tulung; tukang: tkg tkang; uang muka: depe; umum: umm; umur: umr; ya: iyak ea;
    ya sudah: yaudah yasudah yaudh yodah yowes yowis yawis yawdah yaudahh yauda;
    ya sudahlah: yaudahlah yasudahlah yaudalah; yang lain: yglain; yang penting: ygpenting;
    zaman dulu: jadul
    """
}
