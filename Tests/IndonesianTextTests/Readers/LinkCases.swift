/// What people write for links.
///
/// Written down by hand before the reader was. A line is `text | platform=link …`; `none` is what
/// holds no link.
enum LinkCases {
  static let all = """
    https://www.tiktok.com/@akun/video/123 | tiktok=https://www.tiktok.com/@akun/video/123
    https://vm.tiktok.com/ZSabc/ | tiktok=https://vm.tiktok.com/ZSabc/
    HTTPS://WWW.INSTAGRAM.COM/akun | instagram=https://www.instagram.com/akun
    Instagram.com/akun | instagram=https://instagram.com/akun
    https://mbasic.facebook.com/a?id=1&x=2 | facebook=https://mbasic.facebook.com/a?id=1&x=2
    https://web.facebook.com/a | facebook=https://web.facebook.com/a
    facebook.com | facebook=https://facebook.com
    fb.com/akun | facebook=https://fb.com/akun
    fb.me/a | facebook=https://fb.me/a
    m.me/akun | facebook=https://m.me/akun
    ig.me/m/akun | instagram=https://ig.me/m/akun
    mobile.twitter.com/akun | x=https://mobile.twitter.com/akun
    x.com/akun/status/1 | x=https://x.com/akun/status/1
    t.co/abc | x=https://t.co/abc
    https://www.threads.net/@akun | threads=https://www.threads.net/@akun
    lin.ee/abc | line=https://lin.ee/abc
    line.me/ti/p/abc | line=https://line.me/ti/p/abc
    https://chat.whatsapp.com/AbCdE | whatsapp=https://chat.whatsapp.com/AbCdE
    telegram.me/grup | telegram=https://telegram.me/grup
    https://m.youtube.com/watch?v=abc | youtube=https://m.youtube.com/watch?v=abc
    tinyurl.com/abc | pemendek=https://tinyurl.com/abc
    cutt.ly/abc | pemendek=https://cutt.ly/abc
    linktr.ee/akun | pemendek=https://linktr.ee/akun
    forms.gle/abc | pemendek=https://forms.gle/abc
    fb dot com/akun | facebook=https://fb.com/akun
    facebook [titik] com/akun | facebook=https://facebook.com/akun
    facebook(dot)com/akun | facebook=https://facebook.com/akun
    tiktok {dot} com/a | tiktok=https://tiktok.com/a
    instagram . com/akun | instagram=https://instagram.com/akun
    instagram. com / akun | instagram=https://instagram.com/akun
    youtube .com/abc | youtube=https://youtube.com/abc
    bit . ly/abc | pemendek=https://bit.ly/abc
    bit[.]ly/abc | pemendek=https://bit.ly/abc
    t titik me/abc | telegram=https://t.me/abc
    www dot facebook dot com/akun | facebook=https://www.facebook.com/akun
    hxxps://facebook.com/a | facebook=https://facebook.com/a
    hxxps://facebook[.]com/a | facebook=https://facebook.com/a
    htps://facebook.com/a | facebook=https://facebook.com/a
    https:// facebook.com/a | facebook=https://facebook.com/a
    https:/facebook.com/a | facebook=https://facebook.com/a
    https//facebook.com/a | facebook=https://facebook.com/a
    ini linknya: https://fb.watch/abc, tolong dicek | facebook=https://fb.watch/abc
    (https://t.me/abc) | telegram=https://t.me/abc
    "https://t.me/abc" | telegram=https://t.me/abc
    lihat di https://youtu.be/abc! | youtube=https://youtu.be/abc
    https://t.me/a https://t.me/b | telegram=https://t.me/a telegram=https://t.me/b
    fb.com/a dan youtu.be/b | facebook=https://fb.com/a youtube=https://youtu.be/b
    linknya fb.com/a,youtu.be/b | facebook=https://fb.com/a youtube=https://youtu.be/b
    notfacebook.com/a | lain=https://notfacebook.com/a
    facebook.com.login.xyz/a | lain=https://facebook.com.login.xyz/a
    http://facebook.com@jahat.top/a | lain=http://facebook.com@jahat.top/a
    kpu.go.id | lain=https://kpu.go.id
    www.contoh.co.id/berita | lain=https://www.contoh.co.id/berita
    kompas.com | lain=https://kompas.com
    contoh.my.id | lain=https://contoh.my.id
    contoh dot id | lain=https://contoh.id
    fb dot com slash a slash posts | facebook=https://fb.com/a/posts
    instagram titik com garis miring budi garis miring p | instagram=https://instagram.com/budi/p
    tiktok.com / @budi / video / 12 | tiktok=https://tiktok.com/@budi/video/12
    contoh.xyz/a | lain=https://contoh.xyz/a
    situs contoh.online/a | lain=https://contoh.online/a
    https://10.0.0.1/a | lain=https://10.0.0.1/a
    budi@gmail.com | none
    email saya budi.s@contoh.co.id | none
    ani at yahoo dot com | none
    ani[at]gmail[dot]com | none
    dll.com | none
    saya.tidak tahu | none
    ok.siap | none
    terima kasih.info lanjut | none
    Jl.Merdeka no.5 | none
    S.Pd. | none
    a.n. Budi | none
    foto.jpg | none
    surat.pdf | none
    pkl 19.30 | none
    1.500.000 | none
    Rp5.000 | none
    v1.2.3 | none
    akun ig @budi.s | none
    di fb titik. | none
    sudah.terus gimana | none
    Bapak.Ibu | none
    tgl 1.2.2020 | none
    """
}
