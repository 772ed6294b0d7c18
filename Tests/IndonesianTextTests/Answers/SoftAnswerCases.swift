/// Answers written down before the reader learned softeners, exceptions and more of the regional
/// languages; the form is that of `YesNoCases`.
///
/// Compiled by hand for this project.
enum SoftAnswerCases {
  static let all = """
    setuju; kyknya gausah kak; tidak
    benar; suwun yo mas; terima_kasih
    setuju; matur nuwun nggih; terima_kasih
    setuju; nggih matur nuwun; ya
    benar; tolong diulang pertanyaannya kak; ulang
    benar; mana ada; tidak
    benar; mana ada kak; tidak
    benar; mana ada yang salah; ya|tidak_paham
    setuju; engga ka; tidak
    setuju; gak dulu deh min; tidak
    setuju; sepertinya tidak perlu; tidak
    setuju; rasanya gak perlu sih; tidak
    setuju; maaf kayaknya gak bisa; tidak
    setuju; gak kayaknya; tidak
    setuju; jangan dulu deh kak; tidak
    setuju; kapan2 aja; tidak
    setuju; waduh gak usah repot repot; tidak
    setuju; mending gak usah; tidak
    setuju; mending jangan; tidak
    setuju; lebih baik tidak; tidak
    setuju; skip dulu deh; tidak|lewati
    setuju; ga perlu lah; tidak
    setuju; tak payah; tidak
    setuju; ndak perlu mas; tidak
    setuju; nda usah; tidak
    setuju; nda mau; tidak
    setuju; kagak usah bang; tidak
    setuju; gak ah takut; tidak
    setuju; saya tidak ingin dihubungi; tidak
    setuju; tidak berkenan; tidak
    setuju; kurang berkenan; tidak
    setuju; kurang bersedia; tidak
    setuju; ga bersediaaa; tidak
    setuju; ga minat; tidak
    setuju; no need; tidak
    setuju; dont call me; tidak
    setuju; NO!!!; tidak
    setuju; boleh2 aja; ya
    setuju; oke deh boleh; ya
    setuju; y udah boleh; ya
    setuju; yaudah gpp; ya
    setuju; gpp telp aja; ya
    setuju; iya silakan hubungi saya; ya
    setuju; siap dihubungi; ya
    setuju; saya siap kapan saja; ya
    setuju; bersdia; ya
    setuju; setuju banget min; ya
    setuju; mau dong kak; ya
    setuju; mw kak; ya
    setuju; bs bs; ya
    setuju; bisa aja; ya
    setuju; sok wae; ya
    setuju; buleh; ya
    setuju; boleh atuh; ya
    setuju; kersa; ya
    setuju; daek; ya
    setuju; boleh se; ya
    setuju; nyak; ya|tidak_paham
    setuju; dados bli; ya
    setuju; kawa ja; ya
    setuju; buliah; ya
    setuju; ok silahkan; ya
    setuju; okay go ahead; ya
    setuju; sure; ya
    setuju; iyes boleh; ya
    setuju; ya asal lewat wa; ya|tidak_paham
    setuju; boleh, tapi sore aja ya; ya
    setuju; santai aja boleh kok; ya
    setuju; dengan senang hati kak; ya
    benar; hampir benar cuma tanggalnya salah; tidak
    benar; bener sih tapi ada yg kurang; tidak
    benar; oke tapi fotonya belum masuk; tidak
    benar; udah oke cuma alamatnya beda; tidak
    benar; sip tapi namaku typo; tidak
    benar; iya kak tapi nomer hp nya keliru; tidak
    benar; sudah sesuai kecuali tanggal; tidak
    benar; benar semua kecuali lokasi; tidak
    benar; iya tp tolong ganti tanggalnya; tidak
    benar; iya, tapi boleh diubah alamatnya?; tidak|tidak_paham
    benar; sebagian bener sebagian salah; tidak
    benar; mau ganti nama dulu; tidak
    benar; masih ada yg mesti diperbaiki; tidak
    benar; kota nya salah min; tidak
    benar; salah ketik; tidak
    benar; kok namanya salah ya; tidak
    benar; tanggal sama jamnya keliru; tidak
    benar; itu bukan laporan saya; tidak
    benar; kurang sesuai; tidak
    benar; kayaknya belum; tidak
    benar; ngga bener; tidak
    benar; enggak sesuai kak; tidak
    benar; blm bnr; tidak
    benar; belum kak masih ada salah; tidak
    benar; dereng leres pak; tidak
    benar; mboten leres; tidak
    benar; salah mas; tidak
    benar; teu leres; tidak
    benar; lepat kang; tidak
    benar; lain eta; tidak
    benar; acan; tidak
    benar; indak bana; tidak
    benar; alun batua lai; tidak
    benar; kada bujur; tidak
    benar; lain kaitu; tidak|tidak_paham
    benar; tra betul kaka; tidak
    benar; tara batul; tidak
    benar; ndang toho; tidak
    benar; daong lae; tidak
    benar; tena na kamma; tidak|tidak_paham
    benar; nenten patut; tidak
    benar; sing beneh; tidak
    benar; enten ta' bender; tidak|tidak_paham
    benar; kagak bang; tidak
    benar; kagak ade yang salah; ya
    benar; iye bang; ya
    benar; tak iye; tidak_paham
    benar; tak iye cak; tidak_paham
    benar; enggi pon; ya
    benar; nggeh; ya
    benar; iyo wis bener; ya
    benar; bener kabeh; ya
    benar; yo wes kirim; ya
    benar; muhun leres pisan; ya
    benar; enya geus bener; ya
    benar; heeuh; ya
    benar; geus; ya
    benar; iih bujur; ya
    benar; inggih bujur; ya
    benar; bujur banar; ya
    benar; tutu lae; ya|tidak_paham
    benar; iye' puang; ya
    benar; betul mi itu; ya
    benar; iyo mi; ya
    benar; nggih sampun patut; ya
    benar; iyo to sudah betul; ya
    benar; betul sudah kaka; ya
    benar; iyo betul kaka; ya
    benar; iya sudah benar semua datanya; ya
    benar; sudah benar semuanya pak terima kasih; ya
    benar; iy; ya
    benar; iyaa; ya
    benar; yaps; ya
    benar; yess bener; ya
    benar; y kak; ya
    benar; okk; ya
    benar; ok sip; ya
    benar; okee sudah; ya
    benar; siappp 86; ya
    benar; 86 ndan; ya
    benar; betul pak; ya
    benar; betul ✅; ya
    benar; iya 👍; ya
    benar; udah bener kok gak ada yg salah; ya
    benar; udah pas; ya
    benar; cocok bosku; ya
    benar; gas kirim; ya
    benar; langsung proses aja; ya
    benar; aman semua; ya
    benar; aman bang; ya
    benar; thats right; ya
    benar; gak ada yang perlu diganti; ya
    benar; nggak ada yg keliru kok; ya
    benar; tidak ada kesalahan; ya
    benar; ga ada yg beda; ya
    benar; tidak ada perubahan; ya
    benar; gak salah; ya
    benar; bukan salah; ya|tidak_paham
    benar; sudah tidak ada yang salah; ya
    salah; ga ada kak udah bener; tidak
    salah; aman aman aja; tidak
    salah; ada, namanya; ya
    salah; ada dong; ya
    salah; iya ada; ya
    salah; iya tanggalnya; ya
    salah; nggak; tidak
    salah; gak salah; tidak
    lagi; gak ada; tidak
    lagi; itu doang; tidak
    lagi; segitu aja kak; tidak
    lagi; cukup dulu; tidak
    lagi; masih ada satu; ya
    lagi; iya mau nambah; ya
    lagi; nggak, itu saja; tidak
    lagi; gak usah, cukup; tidak
    lagi; teu aya deui; tidak
    tindakan; iya batalin; ya
    tindakan; ya hapus aja; ya
    tindakan; jangan dibatalin dong; tidak
    tindakan; lanjutkan; ya
    tindakan; kirim aja kak; ya
    tindakan; kayaknya jangan deh; tidak
    sudah; udah dari kemarin; ya
    sudah; belum pernah; tidak
    sudah; blm sempat; tidak
    sudah; udah lapor kok; ya
    sudah; atos; ya
    sudah; sampun pak; ya
    umum; engga; tidak
    umum; ga kok; tidak
    umum; ya dong; ya
    umum; nggak juga; tidak
    umum; tidak begitu; tidak|tidak_paham
    umum; jelas iya; ya
    umum; jelas tidak; tidak
    umum; pasti enggak; tidak
    umum; tentu tidak; tidak
    benar; aku bingung nih; bantuan
    benar; ga ngerti; bantuan
    benar; gak paham; bantuan
    benar; saya gak mudeng; bantuan
    benar; ??; bantuan|tidak_paham
    benar; minta tolong dong; bantuan
    benar; help; bantuan
    benar; gimana sih caranya kak; bantuan
    benar; mau ulang dari awal; menu
    benar; mulai lagi dari awal; menu
    benar; reset aja; menu
    benar; ke menu; menu
    benar; orang; petugas
    benar; orang dong; petugas
    benar; mau ngobrol sama orang; petugas
    benar; mau ke petugas aja; petugas
    benar; sambungin ke cs; petugas
    benar; bisa chat admin langsung?; petugas
    benar; bicara sama manusia; petugas
    benar; batal aja min; batal
    benar; dibatalin aja; batal
    benar; cancel dong kak; batal
    benar; gajadi deh; batal
    benar; ngga jadi lapor; batal
    benar; gak jadi lapor kak; batal
    benar; stop aja; batal
    benar; udah ah; selesai|tidak_paham|batal
    benar; berhenti; batal
    benar; keluar; batal
    benar; udah selesai semua; selesai
    benar; back dong; kembali
    benar; bisa diulangi?; ulang
    benar; apa tadi kak; ulang
    benar; hah gimana; ulang|tidak_paham
    benar; lewatin; lewati
    benar; skip aja kak; lewati
    benar; next; lewati
    benar; makasih kakak; terima_kasih
    benar; suwun mas; terima_kasih
    benar; siang kak; salam
    benar; bye kak; pamit
    benar; dadah ya; pamit
    benar; bentar kak; tunggu
    benar; nanti dulu ya; tunggu
    benar; mungkin bener; tidak_paham
    benar; mungkin iya mungkin nggak; tidak_paham
    benar; gatau; tidak_paham
    benar; embuh; tidak_paham
    benar; teu nyaho; tidak_paham
    benar; indak tau; tidak_paham
    benar; kada tahu; tidak_paham
    benar; lupa; tidak_paham
    benar; iya ga sih; tidak_paham
    benar; bener gak sih?; tidak_paham
    benar; apanya yg bener; tidak_paham
    benar; wkwkwk; tidak_paham
    benar; 🙏; tidak_paham
    benar; 😂😂; tidak_paham
    benar; qwerty; tidak_paham
    benar; oklahoma; tidak_paham
    benar; bentol; tidak_paham
    benar; tidar; tidak_paham
    benar; salahudin; tidak_paham
    benar; benarkah begitu?; tidak_paham
    benar; kapan; tidak_paham
    setuju; tergantung; tidak_paham
    setuju; pikir2 dulu; tidak_paham
    setuju; siapa yang nelpon; tidak_paham
    setuju; terserah kakak; tidak_paham
    setuju; bebas aja; tidak_paham
    setuju; insyaallah; tidak_paham|ya
    setuju; boleh gak ya; tidak_paham
    setuju; emang boleh?; tidak_paham
    benar; iya kak udah sesuai semuanya; ya
    benar; yo i; ya
    benar; bener nih; ya
    benar; okeh lanjut min; ya
    benar; mantap udah bener; ya
    benar; sudah cocok pak; ya
    benar; ga ada yg keliru; ya
    benar; nggak ada yang perlu diedit; ya
    benar; betul kak makasih; ya
    benar; leres bu; ya
    benar; nggih leres sanget; ya
    benar; enya bener pisan; ya
    benar; iyo batua mah; ya
    benar; iye bener bang; ya
    benar; olo lae toho do; ya
    benar; iyo betul sudah; ya
    benar; iih bujur banar; ya
    benar; 100 persen betul; ya
    benar; fix kirim aja; ya
    benar; sip gas; ya
    benar; salah kak namanya; tidak
    benar; bukan gitu kak; tidak
    benar; kurang pas; tidak
    benar; namanya salah ketik kak; tidak
    benar; tidak sesuai datanya; tidak
    benar; belum bener nih; tidak
    benar; sepertinya ada yang keliru; tidak
    benar; rasanya kurang tepat; tidak
    benar; iya tapi nomor rumahnya keliru; tidak
    benar; oke cuma tanggalnya salah; tidak
    benar; udah bener kecuali nomor hp; tidak
    benar; hampir semua benar tapi lokasinya salah; tidak
    benar; mau benerin nama; tidak
    benar; tolong diubah tanggalnya; tidak
    benar; kebalik nama sama alamatnya; tidak
    benar; gak pak, beda; tidak
    benar; mboten leres niki; tidak
    benar; teu acan leres; tidak
    benar; indak batua; tidak
    benar; tra benar kaka; tidak
    benar; ndang sintong i; tidak
    setuju; boleh kak silakan; ya
    setuju; oke gapapa; ya
    setuju; iya boleh banget; ya
    setuju; silahkan aja min; ya
    setuju; saya setuju; ya
    setuju; mau banget; ya
    setuju; monggo pak; ya
    setuju; bisa kok; ya
    setuju; nggak apa apa kok; ya
    setuju; boleh, lewat wa aja ya; ya
    setuju; gak usah kayaknya kak; tidak
    setuju; kayanya gausah dulu; tidak
    setuju; enggak deh makasih; tidak
    setuju; maaf tidak bisa; tidak
    setuju; jangan ya kak; tidak
    setuju; saya gak mau dihubungi; tidak
    setuju; males ah kak; tidak
    setuju; mending gak usah kak; tidak
    setuju; ogah min; tidak
    setuju; wegah aku; tidak
    setuju; tidak perlu repot; tidak
    setuju; ora usah mas; tidak
    setuju; nda usah kak; tidak
    setuju; takut ah jangan; tidak
    salah; gak ada min; tidak
    salah; ada kak tanggalnya; ya
    salah; udah bener semua kok; tidak
    lagi; udah gak ada; tidak
    lagi; ada lagi kak; ya
    lagi; cukup itu aja; tidak
    tindakan; iya hapus saja; ya
    tindakan; jangan deh; tidak
    tindakan; gak jadi; tidak
    sudah; udah kok; ya
    sudah; belum kak; tidak
    benar; bingung saya; bantuan
    benar; gak ngerti maksudnya; bantuan
    benar; caranya gimana kak; bantuan
    benar; tolong bantu dong; bantuan
    benar; mau ngobrol sama admin; petugas
    benar; minta disambungin ke petugas; petugas
    benar; orang aja dong; petugas
    benar; batalin dong; batal
    benar; gak jadi lapor ah; batal
    benar; cancel kak; batal
    benar; mau berhenti aja; batal
    benar; udah selesai kak; selesai
    benar; udahan dulu; selesai|batal
    benar; kembali kak; kembali
    benar; balik ke yang tadi dong; kembali
    benar; menu utama dong; menu
    benar; ulang dari awal dong; menu
    benar; ulangi pertanyaannya kak; ulang
    benar; lewati dulu kak; lewati
    benar; bentar min; tunggu
    benar; makasih ya min; terima_kasih
    benar; selamat siang kak; salam
    benar; sampai jumpa min; pamit
    benar; kayaknya iya; tidak_paham|ya
    benar; gak tau kak; tidak_paham
    benar; mungkin bener mungkin salah; tidak_paham
    benar; bener apa salah ya; tidak_paham
    benar; yakin bener?; tidak_paham
    benar; iya kah; tidak_paham
    benar; apa maksudnya; tidak_paham|bantuan|ulang
    benar; hehehe; tidak_paham
    benar; sapi; tidak_paham
    benar; sayur; tidak_paham
    setuju; lihat nanti aja; tidak_paham
    setuju; emang kenapa harus ditelpon; tidak_paham
    setuju; boleh tau buat apa; tidak_paham
    """
}
