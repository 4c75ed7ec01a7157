// Made by scripts/make-debian-snapshot.py; see Examples/Showcase/Data/README.md. Not to be edited by hand.
// swift-format-ignore-file

extension DebianSnapshot {
    /// A line per package, in order of names: its name, then the numbers (base 36) of the packages it needs.
    static let text = #"""
accountsservice 1z ft j2 qw 1ar
accountwizard dh j2 pr sf wm wn wx xj xp xy xz y3 yr yv za zk zv 101 103 105 10a 10b 10i 10n 10q 112 12c 12e 12i 12m 1c2 1ca 1cb 1cd 1df 1dj 1hw
acl fu j2
adduser 1sh
adwaita-icon-theme b2 at
akonadi-backend-mysql 2d 2e 1d3
akonadi-contacts-data
akonadi-mime-data
akonadi-server 5 fs j2 pr wp wx xp xy xz yr 1ca 1cb 1cd 1cl 1d2 1df 1dj 1hw
akonadiconsole j2 pr wl wm wp wt ww wx wy xc xf xm xp xt xw xy xz y3 yr z2 103 10g 10i 126 12i 12m 1ca 1cb 1cd 1d2 1df 1hw 1mx
akregator dg yi dh j2 pr xj xm xp xq xt xy xz yj yr z6 za zk zm zo zu 103 10g 10j 10q 10s 10w 112 116 11y 126 12g 12i 12m 13k 13l 1ca 1cb 1cd 1cp 1dc 1dd 1df 1dj 1hw
analitza-common
apache2 ba d e f 1q0 1r2 1sm 1tp
apache2-bin 1sm gf gg gh gi im j2 l3 la vj 140 14q 176 1a1 1hp 1on 24q
apache2-data
apache2-utils gf gg j2 l3 1hp
apg j2 l3
appstream 207 gd j2 qw
apt-config-icons h
ark dg dh gk j2 pr xm xp xq xt xy xz y3 yr z6 zk zl zm zo 10w 11d 11m 11o 12i 12m 1ca 1cb 1cd 1df 1hw 1pm 24q
artikulate dh 1ch 1d4 1xt 1xw 1xz 1ye 1yg 1yh 1yi 1yj 1yl 1yo j2 pr x0 xp xq xy xz yr 1ca 1cd 1cg 1cq 1ct 1d2 1df 1dj 1dk 1hw
asymptote 20w 1u1 i9 j2 l9 oi pp pr qn qt r2 r5 sy 1ea 1ga 1hw 1je 1jh 24q 6l b6 211 21v 228 227 23z
at-spi2-common
at-spi2-core h4 j2 ls qw 1ii 1ms 1p7 m ah
avahi-daemon hb hc j2 jk lc ls o5 3 1z
baloo-kf5 ba dh j2 x5 x6 xp xy xz y3 yd yr yx zk 11p 1ca 1cb 1cd 1cq 1hw
baobab 26 fw j2 ja qw tc 19h
biber 20w 1sm h8 k7 ld le lg lh lm lj li nf ng nh ot va 14s 146 148 149 14g 19s 1eb 1ec 1gt 1iz 1j0 1j1 1j4 1kb 1mn 1oh 1oi 1om iu iv iw 1kp 1kc ne
binutils t hu u
binutils-common
binutils-x86-64-linux-gnu t hu j2 l5 l6 pr sk vj 1hw 1pq 24q
blender w 48 hf hg hi hl ib j2 nb nl oi pd pr r8 sc v0 vi vq vr 188 18e 18n 18q 18r 18w 191 192 1a3 1ao 1b2 1bk 1bm 1bv 1fp 1gj 1he 1hw 1id 1ip 1jc 1m4 1ms 1o6 1o9 1on 1pb 1pq 24q
blender-data 1u1
blinken 5h j2 xp xq xy xz y3 yn yr 12m 1ac 1ca 1cd 1d5 1df 1hw 1sr
blt 22m
bluez ba gq j2 ls mt qw 1ea 1k6 dw 22v 1q0 1z
bluez-obexd j2 ls qw uq ba
bomber j2 xp xq xt xy xz y3 yr zd 12i 12m 1ca 1cd 1df 1hw
bovo j2 pr xp xq xy xz y3 yr zd 12i 12m 1ca 1cd 1d5 1df 1hw
brasero-common 26
breeze 15 16 cf f3 j2 xp xy yr za 1ca 1cd 1df
breeze-cursor-theme
breeze-icon-theme b2
bsdextrautils j2 1ge 1je
bubblewrap j2 jk 1ft
build-essential j3 69 67 1qs 2t
bzip2 ix j2
ca-certificates 1s2 28
ca-certificates-java 1b
cantor dh j2 ji pr x0 xm xp xq xt xy xz yr yu zl zm zo 10m 10o 10w 124 126 12i 12m 1ca 1cd 1ce 1cp 1db 1dc 1dd 1df 1dj 1dk 1hw
cargo j2 l9 pr ql 1ho 1hp 24q 1zv s 69
castxml j2 k5 14d 1hw
cheese j2 je k0 k1 kh kj q4 qw rf t9 ta 1h 9s
cheese-common 26
chktex j2 1a2 1je
cm-super 20w 21z 1k 1sq
cm-super-minimal 20w 21z
coinor-libcbc3 1m 1n 1p 1q j2 pr 1hw
coinor-libcgl1 1n 1p 1q j2 pr 1hw
coinor-libclp1 1p 1q j2 pr 1hw
coinor-libcoinmp1v5 1l j2 pr 1hw
coinor-libcoinutils3v5 ix j2 pr 13t 1hw 24q
coinor-libosi1v5 1p j2 pr 1hw
colord 2 3 1s 1tg 26 j2 kt ku ls qw tp tu 13x 1ar 1fd 1hg 1ii
colord-data
context 1zn 211 20z 222 1pw 20x 20w
cpp 1v
cpp-12 6b j2 r8 ve 164 168 1pq 24q
cron ba 1x j2 19g 1ft 204 19e
cron-daemon-common 3
cups-pk-helper j2 l8 qw 1ar
dbus ba 20 21 23 j2 ls o5 1ii
dbus-bin j2 ls
dbus-daemon 20 22 gb h7 j2 jj ls o5 1ft 1ii
dbus-session-bus-common
dbus-system-bus-common 3
dbus-user-session 21 22 19f 20n
dconf-cli lz j2 qw
dconf-gsettings-backend 27 lz j2 qw
dconf-service 24 lz 1tp j2 qw
debconf
default-jdk 2b 2a 1rv
default-jdk-headless 2c 1rw
default-jre 2c 1rx
default-jre-headless 1ry bg
default-mysql-client-core 1qy
default-mysql-server-core 1r0
desktop-base 1f0 57
desktop-file-utils j2 qw
dictionaries-common 28 1j3 36
digikam 2k j2 pr xp xy yr 154 1ca 1cd 1d2 1df 1hw 1sm 1d4 1d3 2j
digikam-data 1ru
digikam-private-libs dh j2 o2 o5 pr qn sc sg sh u8 vr wl xc xm xp xq xt xw xy yd yr yu zk zo 10q 10s 11m 11o 11p 127 12i 12k 12m 13x 143 14k 154 155 156 159 18h 18i 18j 18k 18l 1ao 1c9 1ca 1cb 1cd 1cl 1cp 1d2 1dc 1dd 1df 1dg 1dj 1dk 1hw 1jc 1ms 1mw 1on 1p2 24q
dirmngr 3 aa 1q0 ba gv j2 pw s7 sd 13d 140 17k
distro-info-data
dmidecode j2
dmsetup j2 m8
docbook-xml 206 205 24f
docbook-xsl 24f
dolphin p dg dh j2 me wf x5 x7 xb xj xm xp xq xt xy xz y3 yd yr yu z4 z6 za zk zl zm zo 10m 10o 10q 10w 11m 11o 11p 126 12i 12k 12m 13k 13l 199 1ac 1ca 1cb 1cd 1df 1dj 1hw 1sr
dpkg ix j2 14x 15i 1ft 1pq 24q 20s
dpkg-dev 1sm mh 20s 1a 24k 1si 1qs s
dragonplayer dh j2 xp xq xt xy xz y3 yr z6 zk 10q 10w 11m 11o 11p 12i 12k 12m 1ac 1ca 1cb 1cd 1df 1hw 1sr
drkonqi 1y6 ba dh j2 pr xp xq xy xz yr yx z6 zk zm 10q 11m 11o 120 12c 12e 12i 12k 13k 1ca 1cb 1cd 1cl 1cq 1df 1hw 1ii
dvidvi j2
dvipng j2 pd px 12y 1ao 24q 211 6l
e2fsprogs hw j2 kv o8 1hl 1kx 1py
edict
elisa 16 1ch 1d4 1xn 1xt 1y9 1ya 1yb 1yd 1ye 1yh 1yi 1yj 1yn 1yo dh j2 x5 xp xq xt xy xz y3 yd yr yu z4 zk zl zo 12m 1ca 1cb 1cd 1cg 1cq 1ct 1cu 1d2 1df 1hw 1lc
emacs 35
emacs-bin-common 33 j2
emacs-common 34 36 bc ba
emacs-el 33
emacs-gtk 32 33 fu gq j2 ja ls p6 pd ps q4 qi qw r8 s7 si ta u3 ur vj vr 13x 14z 195 19h 1ao 1ez 1ft 1gd 1ii 1jc 1je 1ms 1ny 1o6 1on 1oy 24q
emacsen-common
eog j2 ja o0 o1 q4 qk qw rf ta u0 vr 13x 1a6 1ez 1ms 24q 26 7f 207 ah 7x 1f0 23i
evince 39 ah ns nx 207 26 h1 j2 j7 ja q4 qw rf ta u0 19h 19i 1fr
evince-common
evolution j2 jd n0 n3 nw qw ta uq 17j 1m2 1on 3b 3c 1z 1tr
evolution-common 26
evolution-data-server j2 jd je jg lr mw my mz n0 n1 n2 n3 n4 qw s8 ta tx uq vy 140 19h 1fr 1gv 1on 3d 91
evolution-data-server-common 26
evolution-plugins j2 jd jg my mz n0 n3 nw q4 qw ta uq 17j 1kg 1m2 1on 3a
exo-utils o3 j2 ja q4 qw ta 1o0 1o4
fdisk j2 oe 161 16v 1ea 1ge 1je
featherpad j2 pr ui 1ca 1cb 1cd 1cp 1d5 1df 1dg 1hw 1ms
feynmf 20w 1sm 21v 213 212
ffmpeg hf hg hh hi hl j2 1b1 1fp 1ic 1id
file j2 153
file-roller 1a 1s9 26 gk j2 ja q4 qw ta u0 vy 16s 19h
filelight 1xq 1y3 1y9 dh j2 xp xt xy yr z6 zk zm zo 12i 12m 1ca 1cd 1cq 1ct 1cu 1d5 1df 1hw
folks-common 26
fontconfig j2 p6 pd 3p
fontconfig-config 28 49
fonts-adf-accanthis
fonts-adf-berenis
fonts-adf-gillius
fonts-adf-universalis
fonts-arphic-bkai00mp 2s
fonts-arphic-bsmi00lp 2s
fonts-arphic-gbsn00lp
fonts-arphic-gkai00mp
fonts-arphic-uming 28
fonts-baekmuk
fonts-cabin
fonts-cantarell 3o
fonts-clear-sans
fonts-comfortaa
fonts-comic-neue
fonts-croscore
fonts-crosextra-caladea
fonts-crosextra-carlito
fonts-dejavu 49 4a
fonts-dejavu-core
fonts-dejavu-extra 49
fonts-dustin
fonts-ebgaramond-extra
fonts-font-awesome
fonts-freefont-otf
fonts-freefont-ttf
fonts-gfs-artemisia
fonts-gfs-baskerville
fonts-gfs-complutum
fonts-gfs-didot
fonts-gfs-neohellenic
fonts-gfs-olga
fonts-gfs-porson
fonts-gfs-solomos
fonts-go
fonts-hosny-amiri
fonts-inter
fonts-junicode
fonts-kanjistrokeorders 2s
fonts-lato 2s
fonts-linuxlibertine
fonts-lmodern
fonts-lobster
fonts-lobstertwo 4w
fonts-lyx
fonts-mathjax
fonts-noto-color-emoji
fonts-noto-core
fonts-noto-mono
fonts-oflb-asana-math
fonts-open-sans
fonts-opensymbol
fonts-paratype
fonts-quicksand
fonts-roboto-slab
fonts-roboto-unhinted
fonts-sil-andika
fonts-sil-charis
fonts-sil-gentium
fonts-sil-gentium-basic
fonts-sil-gentiumplus
fonts-sil-gentiumplus-compact
fonts-sil-padauk
fonts-sjfonts
fonts-stix
fonts-tlwg-garuda-otf
fonts-tlwg-kinnari-otf
fonts-tlwg-laksaman-otf
fonts-tlwg-loma-otf
fonts-tlwg-mono-otf
fonts-tlwg-norasi-otf
fonts-tlwg-purisa-otf
fonts-tlwg-sawasdee-otf
fonts-tlwg-typewriter-otf
fonts-tlwg-typist-otf
fonts-tlwg-typo-otf
fonts-tlwg-umpush-otf
fonts-tlwg-waree-otf
fonts-unfonts-core 2s
fonts-unfonts-extra
fonts-urw-base35 24b
fonts-vlgothic
fragmaster 211 21v 21z 212 213 6l 1sm
frameworkintegration ge j2 xp yr 10n 10q 199 1ca 1cd 1hw
freecad 64
freecad-common
freecad-python3 63 1vh 1vt 1vv 1w6 1w7 1w8 1wa 1wb 1wc 1wd 1x1 p9 j2 pr 1bv 1ca 1cd 1df 1hw
freepats
fuse3 j2 pg 3 1r7 203
g++ 1u 69 68 6a
g++-12 6b 6a 1hv j2 r8 ve 164 168 1pq 24q
gcc 1u 6a
gcc-12 1v 6b jo s pq j2 pr r8 ve 164 168 1hw 1pq 24q
gcc-12-base
gcr 24 pu pv 26 ba j2 pt qw ta 1fr 1ii
gdal-data
gdal-plugins
gdb-minimal j2 m2 o5 pr r8 vc 14x 1ea 1hw 1je 1pc 1pq 24q
gdisk j2 pr 16v 1aw 1hw 1je 1kx
gdm3 0 3 25 26 20 21 1z 19f 71 97 98 99 9a 9c ah q6 qx 19c 19e 1f0 1tg 1tp 22u 23n 23q 28 ft h7 j2 je jg q4 qw ta tp we 19g 1ft 1ii 1ms 1my 1np 1nw
geoclue-2.0 3 h9 hb hd j2 qw vy 15u 17j 1gv
geocode-glib-common
ghc 2s 69 r7 og io j3 16t j2 oh r8 1je
ghostscript st j2
gimp qj 6n ae 23z fo hs ix j2 ja p6 pd pr q4 q8 qg qw st te tp u3 u8 vr vy w3 13x 14x 15w 16m 18n 18r 19h 19i 19j 1ao 1at 1ez 1hw 1jc 1m4 1m5 1m6 1md 1me 1ms 1nr 1ny 1o6 1os 1ov 24q
gimp-data
gir1.2-accountsservice-1.0 74 ft
gir1.2-adw-1 74 7g fw
gir1.2-atk-1.0 74 h1
gir1.2-atspi-2.0 6w 74 h4
gir1.2-clutter-1.0 6q 6t 6u 6w 74 7f 7p kh
gir1.2-cogl-1.0 6w 74 ko
gir1.2-coglpango-1.0 6t 7w km
gir1.2-evince-3.0 70 74 7f ns nx
gir1.2-freedesktop 74
gir1.2-gck-1 pt 74
gir1.2-gcr-3 pu pv 6x 74 7f
gir1.2-gdesktopenums-3.0
gir1.2-gdkpixbuf-2.0 74 q4
gir1.2-gdm-1.0 74 q6
gir1.2-geoclue-2.0 74 qa
gir1.2-geocodeglib-2.0 74 7p 85 qb
gir1.2-glib-2.0 qk qw
gir1.2-gmenu-3.0 74 rh
gir1.2-gnomebluetooth-3.0 74 rd
gir1.2-gnomedesktop-3.0 6z 74 7f rf
gir1.2-gnomedesktop-4.0 6z 70 74 rg
gir1.2-goa-1.0 74 s8
gir1.2-graphene-1.0 74 sn
gir1.2-grilo-0.3 74 84 sr
gir1.2-gst-plugins-bad-1.0 6w 74 7d 7e t7
gir1.2-gst-plugins-base-1.0 74 7e t6 t8
gir1.2-gstreamer-1.0 74 t9
gir1.2-gtk-3.0 6q 6w 70 74 7w ta tb
gir1.2-gtk-4.0 6w 70 74 7a 7w tc td
gir1.2-gtkclutter-1.0 6s 7f kj
gir1.2-gtksource-4 7f ti
gir1.2-gweather-4.0 74 tx
gir1.2-handy-1 74 7f u0
gir1.2-harfbuzz-0.0 6w 74
gir1.2-ibus-1.0 74 uo
gir1.2-javascriptcoregtk-4.0 vk 74
gir1.2-javascriptcoregtk-4.1 vl 74
gir1.2-json-1.0 74 vy
gir1.2-mediaart-2.0 74 15l
gir1.2-mutter-11 16k 6q 6w 6z 74 7a 7f 7p 7w
gir1.2-nm-1.0 74 17c
gir1.2-nma-1.0 7f 7s 17f
gir1.2-notify-0.7 70 74 17j
gir1.2-packagekitglib-1.0 74 198
gir1.2-pango-1.0 6w 74 7l 19h 19i 19j 19l
gir1.2-peas-1.0 74 7f 1a6
gir1.2-polkit-1.0 74 1aq 1ar
gir1.2-rb-3.0 6w 74 7d 7e 7f 1ew
gir1.2-rest-1.0 74 85 1eu
gir1.2-rsvg-2.0 6w 70 74 1ez
gir1.2-secret-1 74 1fr
gir1.2-shumate-1.0 74 7g 1g4
gir1.2-soup-2.4 74 1gx 1gy
gir1.2-soup-3.0 74 1gv
gir1.2-totem-1.0 74 7f 87 1jl
gir1.2-totemplparser-1.0 74 1jk
gir1.2-tracker-3.0 74 1jm
gir1.2-upowerglib-1.0 74 1ko
gir1.2-webkit2-4.0 1m1 7f 7n 84
gir1.2-webkit2-4.1 1m2 7f 7o 85
gir1.2-wnck-3.0 70 74 7f 1mf
git j2 l9 o5 1a1 24q 1sm no 8e
git-man
gitk 8d 22k
gjs j2 pr qm qw 1hw 7f
gkbd-capplet j2 qw rk ta 1of
glib-networking j2 qw s7 1bd 8k 8j ah
glib-networking-common
glib-networking-services j2 qw 1bd 8j
gnome 8x 2f 1bb 1rg 1g 3l 8q 8s 8t 93 95 209 9t 1s3 1zx 1zy 20b o 3a 9h 9p sx 1en 1es 1ei 1eo 1zh 202 23y 1y 3e al ar 1zk 1zj 22p
gnome-backgrounds
gnome-bluetooth-3-common
gnome-bluetooth-sendto z 10 22v fw j2 qw rd tc
gnome-calculator fw j2 q7 qw tc tk 164 168 1gv 1on 26
gnome-calendar 26 fw j2 n0 n3 n5 qa qw sn tc tx uq 19h 1gv ah
gnome-characters 70 74 78 7g 6p 8g qx 26 j2 qw
gnome-clocks 6i 26 fw j2 qa qb qw rg t1 tc tx
gnome-color-manager j2 ja kt q4 qw ta 13x 19h 1r
gnome-contacts 26 fw j2 ja mz n3 p3 p4 q4 q7 qw s8 tc 19h 1az
gnome-control-center ft fw j2 ja ks kt l8 nl p6 pu q4 qw rc re rg ri s7 s8 sa t1 ta tc tm tp uo 13b 157 15u 17c 17e 19h 19i 1ar 1bl 1bm 1bp 1fr 1gf 1gh 1k8 1ko 1lt 1ms 1o9 1on 0 g 1r 2f 2g 8w 8y 9a ah 23i
gnome-control-center-data 26
gnome-core 4 n q 25 26 37 38 3c 41 6h 8h 8i 8m 8o 8p 8r 8u 8v 8z 90 91 92 94 96 97 9a 9c 9e 9f 9i 9j 9k 9m 9n 9q 9r ah am ap aq aw az gz jf qx 19b 1ba 1bc 1f0 1rb 1sz 20e 20l 20m 22n 22q 23v 24l 24n
gnome-desktop3-data
gnome-disk-utility 22w 26 h1 j2 ja je ms q4 qw ta u0 14x 17j 19h 19i 1bp 1fr 1ii 1k8
gnome-font-viewer fw j2 ja p6 pd pf qw sn tc u3 19h 19i
gnome-keyring 26 ba j2 pt pu pw qw 1ii 6c 24 1s6 1sv
gnome-logs fw j2 qw tc 19h 1ii 26 ah
gnome-maps 6i 6p 6s 6t 70 72 73 74 7g 7h 7j 7k 7w 80 82 83 85 8b 8g qx 26 j2 qw 1eu 1g4 1on
gnome-menus 1u1
gnome-music 6p 74 79 7b 7d 7e 7g 7q 7w 84 87 88 9a af 1u1 1uz 1v0 1wf 22q 26
gnome-online-accounts s8 sa j2 pu qw 13b 1eu 1m2
gnome-session 98 99 9a 9c 23v
gnome-session-bin 24 ah 231 24j 26 j2 n9 nl qn qs qw rf ta ur vy 1gd 1ii 1ms 1nq
gnome-session-common
gnome-settings-daemon 9b ah 19f 1h1 1sz gq j2 ja je jg kt l8 p6 pu q4 qa qb qw rf ta tp tx 15u 17c 17j 17n 17o 19h 19i 1ar 1bl 1bm 1ko 1lt 1lv 1ms 1ny 1o6 1o9
gnome-settings-daemon-common 26
gnome-shell 6o 6p 6q 6r 6y 6z 70 71 72 74 76 77 7a 7e 7f 7g 7j 6w 7m 7r 7s 7t 7w 7y 81 85 89 8b 8m 9a 9d ah an qx 1u1 26 h0 h1 j2 ja n0 n3 pu q4 qk qm qs qw ra rf sn ta tc uq vy 16k 17c 19h 19i 1aq 1ar 1bl 1bm 1fr 1ii 1ly 1ms 1o6
gnome-shell-common 26
gnome-shell-extensions 6p 6q 74 75 7a 7g 7w 98 9a 9c av 26
gnome-software h i 9g ah tg 1sa 20d 26 fw gd j2 ja ph q4 qw tc tp vy 157 198 19h 1ar 1gv 1op
gnome-software-common
gnome-sound-recorder 6p 70 74 7c 7d 7e 7g 7w 8g ap aq 26
gnome-sushi j2 ja nl ns pd q4 qw t8 t9 ta u3 19h 19i 6v 70 7d 7f 24 8g 1rb 74 7e 7i 7w 8b ak aq
gnome-system-monitor 26 j2 ja pr q4 qw qz ta th tm u0 19h 19i 1ez 1g8 1hw 1ii
gnome-terminal 24 9l ah 26 h1 j2 pr qw ta 19h 1hw 1kx 1lo 1ms
gnome-terminal-data
gnome-text-editor fw j2 ja n7 nd qw tc tk us 19h 26
gnome-themes-extra 9o j2 ja qw au
gnome-themes-extra-data
gnome-tweaks 1u1 26 ah 9a 9d 1r9 1uz 7f 77 7k 7u 74 7w
gnome-user-docs 24l
gnome-user-share j2 qw 1ft 26 d ga
gnome-video-effects aq ao
gnome-weather 6i 6p 72 74 7g 7j 8g qx 26
gnupg 2l 9v 9w a6 a7 a8 a9 ab ac
gnupg-l10n
gnupg-utils gv ix j2 pw sd 13d 1ea 24q
gnuradio vu 1li 1ug 1uh 1uz 1v0 1v6 1vd 1vf 1vl 1vn 1vo 1vy 1w0 1w4 1wg 1wi 1wq 1x1 1x3 9k 1u1 ic j2 p2 pr r8 rl rm rn ro rp rq rr rs rt ru rv rw rx ry rz s0 s1 s2 s3 s4 s5 s6 1ca 1df 1gn 1h6 1hw 1k9 1lj
golang 9z a3 a4 a5
golang-1.19 a0 a1 a2
golang-1.19-doc
golang-1.19-go a2 j2
golang-1.19-src
golang-doc a0 a4
golang-go a1 a5
golang-src a2
gpg aa gv ix j2 pw sd 1ea 1hg 24q
gpg-agent aa 1su ba gv j2 pw sd 17k
gpg-wks-client 2l a6 a7 gv j2 pw sd
gpg-wks-server a6 a7 j2 pw sd
gpgconf gv j2 pw sd 1ea
gpgsm aa gv j2 pw sd 13d 1ea
gpgv ix j2 pw sd 24q
granatier j2 xp xq xt xy xz y3 yr zd 12i 12m 1ca 1cd 1d5 1df 1hw
graphviz g5 j2 jw jy o5 pr px qw to tv tw 13q 1hw 1ms 1mz 1os 1p5
grilo-plugins-0.3 gk h9 hd j2 mc q0 qw s8 sb sr t9 vy 14q 15l 17t 1gy 1hg 1jk 1jm 1on
groff-base j2 pr 1hw 1k4
gsettings-desktop-schemas 26
gstreamer1.0-clutter-3.0 j2 kh ki qw t9 1ms
gstreamer1.0-gl j2 qw sn t6 t8 t9 vr 1ao 1ms
gstreamer1.0-gtk3 j2 ja qw t6 t8 t9 ta
gstreamer1.0-libav hf hh hi hl j2 qw t8 t9
gstreamer1.0-packagekit 1sa j2 qw t9 198
gstreamer1.0-pipewire 1sx j2 qw t8 t9 1af
gstreamer1.0-plugins-bad g8 gu in ix j2 ja k3 l9 lw lx m0 m9 mn mr ms oc ow oz p8 pr qw r6 t0 t6 t7 t8 t9 ta tp v0 vy w7 13x 13z 145 14l 14n 15p 15t 15y 165 167 16a 16y 173 188 18n 18p 18r 18u 18v 18x 18y 19h 19i 1c5 1ez 1f1 1fi 1gj 1gu 1h3 1hj 1hk 1hp 1hw 1ks 1l4 1lg 1lh 1lr 1lv 1m4 1m7 1m8 1ms 1mw 1on 1pk 1ps 1pt ap aq
gstreamer1.0-plugins-base j2 ju qw t8 t9 185 18x 18y 1j8 1la 1lk 1ll
gstreamer1.0-plugins-good fo he ix j2 j4 j7 ja mp ov pr q4 qw t8 t9 tp uv vi vr 163 169 18y 1ao 1bm 1e5 1g2 1ha 1hp 1hw 1ik 1k2 1kz 1ln 1lu 1ms 1nt 1ny 1o6 1on 24q ap 1gy
gstreamer1.0-plugins-ugly fn j2 jt ms pr qw t8 t9 166 18f 18g 18y 1g6 1hw 1mv
gstreamer1.0-x j2 ja qw t8 t9 19h 19i 1ms 1ny 1o9 1p8
gtk-update-icon-cache j2 q4 qw
gtk2-engines-pixbuf j2 ja q4 qw
gvfs ax ay b0 j2 qw
gvfs-backends av ax ay b0 1tr 26 gk h9 hb hd j2 jr js jt pw q0 qw s8 sg sh tp v1 16f 175 1ak 1ar 1gf 1gv 1ks 1on
gvfs-common 2g
gvfs-daemons ax b0 1q4 22w i6 j2 qw tp 1fr 1ii 1k8
gvfs-fuse 66 av j2 pg qw
gvfs-libs ah ax j2 pu qw 1fr
gwenview dg 1sm dh j2 jx o2 pr vr wf x5 xm xp xq xt xy yd yn yr yu z2 z4 z6 zc zk zl zm zo 10q 10w 11e 11f 11m 11o 11p 12i 12m 12r 13x 1ac 1ao 1ca 1cb 1cd 1cp 1d5 1df 1dg 1hw 1jc 1ms 1sr
hicolor-icon-theme
hunspell-en-us 2h
hwdata 1sk 233
ibverbs-providers j2 up
imagemagick b8
imagemagick-6-common
imagemagick-6.q16 j2 155 156 b2
info j2 1je bc
init-system-helpers 234
inkscape 1f0 1u1 fm h2 i9 j2 j7 ja jb jv p6 pd pp pr q4 qw qz sc sy t2 ta th u3 vr 13x 154 19h 19i 19j 19k 1ao 1at 1av 1b2 1ea 1ev 1g8 1gy 1hw 1l9 1mj 1ms 1on 1p2 24q
install-info j2
iproute2 28 ij ip j2 jk lr na 15x 1ft 1jh 1p6 jl
ipxe-qemu
iso-codes
java-common
juk dh j2 pr xm xp xt xy xz y3 ye yg yr yu z6 zk zo 10q 126 12c 12e 12i 12k 12m 1ac 1ca 1cb 1cd 1cl 1d5 1df 1dj 1hw 1ik 1sr
kactivitymanagerd 1d4 dh j2 xp xy xz ye yg yr zk 11m 11o 12k 12m 1ca 1cb 1cd 1d2 1df 1hw
kaddressbook 8 bk ct wq ws 12z j2 pr wl wm wu wx xp xq xt xw xy xz yj yr z2 za zu 103 10w 112 113 12i 12m 13k 13l 1ca 1cb 1cd 1cp 1df 1hw
kaddressbook-data
kalarm 8 dh j2 pr wl wm wn wx x4 xc xg xj xm xp xq xt xw xy xz y3 ye yg yn yp yr yv yw yx z2 z6 zk zl zo 10a 10b 10i 10q 10s 116 126 12i 12k 12m 1ac 1ca 1cb 1cd 1cl 1df 1dg 1hw 1sr
kalendarac j2 pr wk wm xc xp xy y3 yr zm 10q 11m 11o 1ca 1cb 1cd 1hw
kalgebra bo dh g1 g2 g3 g4 j2 xp xt xy yr zk 12i 12m 1ca 1cd 1dd 1df 1ea 1hw
kalgebra-common 1t5 1xi 1yo
kalzium bq dh hk j2 xm xp xq xt xy yr z4 zk zo 10m 119 126 12b 12i 12m 189 1ca 1cd 1cn 1cy 1d5 1df 1dj 1hw
kalzium-data
kamera 20p dh j2 sg sh xp xt xy yr zk 12i 12m 1ca 1cd 1df 1hw
kanagram ck 1yc 1yg 1yo j2 wc xp xt xy xz yr 10o 11s 12i 12m 1ca 1cd 1cq 1ct 1d7 1df 1hw
kanjidic
kapman j2 xp xq xt xy xz y3 yr zd 12i 12m 1ca 1cd 1d5 1df 1hw
kate bw er 1t5 1xw 1yj 1yo dh j2 wf xb xm xp xq xt xy xz y3 yn yr yu z6 zk zl zm zo 10m 10n 10o 10w 11m 11o 120 124 126 12c 12e 12i 12k 12m 13k 13l 1c9 1ca 1cb 1cd 1cl 1d2 1df 1dj 1hw
kate5-data
katomic 1sm j2 xp xq xy xz y3 yr zd 10o 12i 12m 1ca 1cd 1df 1hw
kblackbox j2 x0 xp xq xt xy xz y3 yr zd 126 12i 12m 1ca 1cd 1d5 1df 1dj 1hw
kblocks j2 xp xq xt xy xz y3 yr zd 12i 12m 1ca 1cd 1cl 1d5 1df 1hw
kbounce dh j2 xm xp xq xt xy xz y3 yr zd zo 12i 12m 1ca 1cd 1d5 1df 1hw
kbreakout 1xm j2 xp xq xt xy xz y3 yr zd 12i 12m 1ca 1cd 1cq 1ct 1cx 1df 1dj 1hw
kbruch j2 pr xp xq xt xy xz yr 12i 12m 1ca 1cd 1df 1hw
kcalc j2 r8 xp xq xt xy xz yn yr 10q 12i 12m 168 1ca 1cd 1df 1dj 1hw
kcharselect j2 xb xp xq xt xy xz yr 12i 12m 1ca 1cd 1df 1hw
kcolorchooser j2 xy yr 12m 1ca 1cd 1df 1hw
kde-baseapps 2r cx d0 d2 e5 e7 f5
kde-cli-tools c8 dh 11v j2 wf xm xp xt xy yr yu za zk zm zo 10w 11m 11o 11x 12i 12k 13p 1ca 1cb 1cd 1d5 1df 1dg 1hw 1ms
kde-cli-tools-data
kde-config-cddb dh j2 xh xp xq xt xy yr zo 12i 1ca 1cd 1df 1hw
kde-config-cron 1w dh j2 x4 xt xy yr zo 12i 1ca 1cd 1cp 1df 1hw
kde-full cc ce cg ci cl co cp cq cr cv 1td
kde-plasma-desktop c6 1t3 1tb 22w 231
kde-spectacle 1x7 dh j2 xp xq xt xy y3 ye yg yn yr zk zm zo 10m 10q 11e 11f 11m 11o 12f 12i 12k 12m 12r 1ca 1cb 1cd 1cp 1df 1dg 1hw 1n1 1n8 1nj 1nk 1np
kde-standard a j 2u b1 bh bj bv c3 cc cd db dt e1 eb ez 1rt 1t2 1t7 1t8 1t9 1ta 1tf 20k
kde-style-breeze j2 xp xq xt xy yn yr yu zp 11u 12k 1ca 1cb 1cd 1ct 1df 1dg 1hw
kdeadmin ca ep
kded5 j2 xp xy xz y3 11m 11o 1ca 1cb 1cd 1df 1hw
kdeedu k x 1d bn bp bs c2 d5 da dd dl do dx et ex f4 1qu 1r5 1se 1zl 20i
kdeedu-data
kdeedu-kvtml-data
kdegames 11 12 ad bu bx by bz c0 c1 cy d3 d8 de df dk dm dq dr ds dv dy dz e0 e2 e3 e6 ed ef ej ek el em en eo ev ey 1q2 1sb 1st
kdegames-card-data-kf5
kdegames-mahjongg-data-kf5
kdegraphics b1 br c5 cd d4 e4 ei 1rt
kdemultimedia 2u 30 bh c9 di 1t7
kdenetwork d7 ee eg
kdepim 1 9 a bj bl bm cs ct dn dt e1 e9 ea eb
kdepim-addons 1t5 1yg 1yj dh j2 pr sf sm wk wl wm wn wo wx xc xd xf xg xj xm xp xq xt xw xy ya yj yl yn yp yr yu yv yz z1 z2 z4 z6 zk zm zo zz 103 105 107 108 10a 10b 10d 10e 10g 10i 10j 112 113 116 11a 11m 11o 120 122 126 128 12g 12i 12m 12z 135 137 138 15b 1c2 1ca 1cb 1cd 1cl 1cq 1dc 1dd 1df 1dj 1hw
kdepim-runtime 8 dj du 1ff 1fh dh j2 pr wi wk wl wm wn wo wx xc xj xm xp xq xt xw xy y1 yr yv yw yz z6 zk zm zo 101 103 10a 10b 10c 10i 10q 10s 11m 11o 126 12c 12e 12i 12k 12x 131 132 133 134 1c1 1ca 1cb 1cd 1cf 1cl 1cm 1d7 1dc 1dd 1df 1dj 1fe 1hw
kdeplasma-addons-data
kdeutils j 3m c3 c4 cw d9 es ez 20k
kdf dh j2 xm xp xq xt xy yr yu z6 zk zm 10q 12i 12m 1ca 1cd 1df 1hw
kdialog dh j2 xp xy y3 yn yr yu zk 10q 126 12i 12k 1ca 1cb 1cd 1df 1hw 1ms
kdiamond j2 xp xq xt xy xz y3 yr zd 10q 10s 12i 12m 1ca 1cd 1df 1hw
kdoctools5 2p 2q 1oo j2 x0 1ca 1hw 1on 1p2
keditbookmarks dh j2 xb xm xp xq xt xy yr yu zk zm 10w 12i 12k 12m 1ca 1cb 1cd 1df 1dj 1hw
kf5-messagelib-data
kfind dh j2 x0 xm xp xt xy yd yr zk zm zo 12i 12m 1ca 1cd 1df 1hw
kfourinline j2 xp xq xt xy xz y7 yr zd ze 12i 12m 1ca 1cd 1d5 1df 1hw
kgamma5 j2 xp xt xy yr 1ca 1cd 1df 1hw 1ms 1pb
kgeography d6 j2 xp xq xt xy xz yr z4 12i 12m 1ca 1cd 1df 1dj 1hw
kgeography-data
kget dh j2 pr sf xm xp xq xt xy y3 yr ys yu z4 za zk zo 10q 10s 129 12c 12e 12i 12k 12m 13p 15v 1c1 1c2 1ca 1cb 1cd 1cl 1d2 1df 1dj 1hw
kgoldrunner dh j2 xp xt xy xz y3 yr zd zk 12i 12m 1ca 1cd 1df 1hw
kgpg 9u dh j2 pr wl wm x0 xj xp xq xt xw xy xz y3 yr z6 zk zl zm zo 10q 11m 11o 126 12i 12k 12m 1ca 1cb 1cd 1cl 1cp 1df 1hw
khangman 4b ck 1yb 1yc 1yg 1yi 1yj 1yn 1yo j2 wc xp xy xz yr 10m 10n 12i 12m 1ca 1cd 1cq 1cx 1df 1dj 1hw
khelpcenter cz dg 1sm dh j2 pr sm x0 xb xj xm xp xq xt xy y3 y8 yr zj zk zm zo 10w 11m 11o 12i 12k 12m 1ca 1cb 1cd 1df 1dj 1hw 1mx 1on
kicad 177 1wz 1u1 j2 ja la pr qn qt qw r1 ta 17u 17w 17x 17y 17z 1ah 1bv 1hw 1mp 1mq 1mr 24q
kig 1u1 id j2 pr x0 xm xp xt xy xz yr yu 10w 11m 11o 124 12i 12m 1bv 1ca 1cd 1cp 1d5 1df 1dj 1dk 1hw
kigo dh j2 xp xq xt xy xz y3 yr zd zo 10o 126 12i 12m 1ca 1cd 1d5 1df 1hw
killbots j2 xm xp xq xt xy xz y3 yr zd 12i 12m 1ca 1cd 1df 1hw
kinit jl dh j2 jk xp xy xz y3 yr zk zm 11m 11o 12k 1ca 1cb 1cd 1hw 1ms 1np
kio ch fu j2 pr t4 x0 x4 xp xt xy y3 y8 yr z4 zk zm zn zo 10q 11m 11o 11p 126 12c 12e 12i 12k 1ca 1cb 1cd 1cl 1cq 1df 1dg 1dj 1hw 1on 1p2
kio-audiocd dh j2 ju ov xh xk xp xq xt xy yr zk 185 1ca 1cd 1df 1hw 1lk 1ll
kio-ldap dh j2 yr zk 101 1ca 1hw
kiriki j2 xp xq xt xy xz y3 yr yu zd 12i 12m 1ca 1cd 1cp 1df 1hw
kiten 2z 4s 5z bt dh j2 x0 xm xp xq xt xy xz yr zk 10q 12i 12m 1ca 1cb 1cd 1df 1hw
kjumpingcube dh j2 xp xq xt xy xz y3 yr z6 zd zk 12i 12m 1ca 1cd 1d5 1df 1hw
kleopatra 2l 9u ab 1sd 1sw gv j2 pr sd se sf wn xj xp xq xt xy xz y3 yr yu yv z2 105 10a 10b 10i 10q 126 12i 12k 12m 1c2 1ca 1cb 1cd 1cl 1cp 1df 1hw
klettres dp j2 xp xq xt xy xz yr 10m 10n 12i 12m 1ac 1ca 1cd 1d5 1df 1dj 1hw 1sr
klettres-data
klickety 1sm dh j2 xp xq xt xy xz y3 yr zd zo 12i 12m 1ca 1cd 1df 1hw
klines j2 xp xq xt xy xz y3 yr zd 12i 12m 1ca 1cd 1df 1hw
kmahjongg cn j2 xm xp xq xt xy xz y3 yr zd zq 12i 12m 1ca 1cd 1df 1hw
kmail 8 ct wq ws yi dh j2 pr sf wi wl wm wn wu wv wx xb xc xg xj xm xp xq xt xw xy xz y3 yl yn yr yu yv yw z2 z4 z6 za zk zl zm zo zu zz 101 103 105 107 10a 10b 10d 10e 10f 10g 10i 10j 10q 10s 10w 112 113 114 116 11m 11o 11t 122 126 128 12g 12i 12k 12m 13k 13l 1c2 1ca 1cb 1cd 1cf 1cl 1dc 1df 1dj 1hw
kmailtransport-akonadi dh j2 pr wm wn wx xm xp xt xy yr zk zo 10a 10b 10i 12i 133 139 1ca 1cd 1df 1hw
kmines j2 xp xq xt xy xz y3 yr zd 126 12m 1ca 1cd 1df 1hw
kmod j2 14x 1hp 1pq 12w
kmplot cj dh j2 xm xp xq xt xy xz y3 yr z6 zk zm 10w 126 12i 12m 1ca 1cb 1cd 1cp 1d5 1df 1dj 1hw
knavalbattle j2 xm xp xq xy xz y3 y7 yr zd 126 12i 12m 1ca 1cd 1cl 1df 1dj 1hw
knetwalk 1xm 1yo j2 xp xq xt xy xz y3 yr zd 126 12i 12m 1ca 1cd 1cq 1cx 1df 1hw
knights j2 xm xp xq xt xy xz yr zd 117 119 126 12c 12e 12i 12m 1ca 1cb 1cd 1cl 1d7 1df 1hw
knotes ct wq ws dh j2 pr wi wm wo wu wv wx xc xg xm xp xq xt xw xy xz y7 ye yg yj yr yu z2 z4 za zl zu 10i 10m 10n 10q 10s 10w 112 113 114 116 126 12i 12k 12m 1ca 1cb 1cd 1cl 1cp 1df 1dj 1hw
kolf dh j2 xm xp xq xt xy xz y3 yr z6 zd zk 126 12i 12m 1ca 1cd 1df 1hw
kollision j2 xp xq xy xz y3 yr zd 12i 12m 1ca 1cd 1df 1hw
kolourpaint dh j2 xp xq xt xy yn yr z6 zk zl zm 126 12i 12m 1ca 1cd 1cp 1df 1hw
konqueror 2r bc dh j2 x0 xb xj xm xp xq xt xy xz y3 yr yu z4 z6 za zk zl zm zo zs 10w 11m 11o 11s 11t 126 12c 12e 12i 12k 12m 1ca 1cb 1cd 1cl 1cp 1dc 1dd 1df 1dg 1dj 1hw
konquest j2 xp xt xy xz y3 yn yr zd 12i 12m 1ca 1cd 1d5 1df 1hw
konsole e8 dh j2 xp xt xy xz y3 ye yg yn yr zo 10s 11m 11o 12i 12k 12m 1ca 1cd 1df 1hw
konsole-kpart dh j2 us xb xp xq xt xy yn yr yu z6 zk zm zo 10n 10o 10q 10w 11d 11m 11o 126 12i 12k 12m 1ca 1cb 1cd 1cl 1cp 1df 1dj 1hw
konsolekalendar ct j2 pr wk wm xc xf xg xp xy yr 1ca 1cb 1df 1hw
kontact ct 1db j2 xp xq xt xy xz yj yn yr z6 za zm zu 103 10w 112 11m 11o 12i 12k 12m 1ca 1cb 1cd 1dc 1dd 1df 1hw
korganizer ct dh j2 pr wk wl wm wo wx xc xf xg xm xp xq xt xw xy xz ya yp yr yu yv z1 z2 z4 z6 za zk zm zo zu 103 10a 10i 10n 10o 10q 10w 112 113 12i 12k 12m 13k 13l 1ca 1cb 1cd 1df 1hw
kpackagetool5 j2 xy yr 10u 1ca 1hw
kpat cm dh j2 pa xm xp xq xt xy xz y3 yn yr zd zk 10o 12i 12m 1ca 1cd 1d5 1df 1dj 1hw
krdc j2 xb xm xp xq xt xy y7 yr za 10q 10s 12c 12e 12i 12k 12m 1ca 1cd 1df 1dj 1hm 1hw 1le
kreversi 1xm dh j2 xp xq xt xy xz y3 yr z6 zd zk zm 12i 12m 1ca 1cd 1cq 1ct 1cx 1d5 1df 1dj 1hw
krfb j2 xp xq xt xy y3 y7 yr 10q 12c 12e 12f 12i 12k 12m 1af 1ca 1cb 1cd 1cl 1df 1dg 1hw 1lf 1lv 1ms 1n2 1n8 1nh 1np 1p7
kross zv zw dh j2 xy yr zl 10w 12i 1ca 1cd 1cy 1df 1dj 1hw
kruler j2 xp xq xt xy yr 10q 12i 12k 12m 1ca 1cd 1df 1dg 1hw
kshisen cn j2 xp xq xt xy xz y3 yr zd zq 12i 12m 1ca 1cd 1df 1hw
ksirk j2 pr xm xp xq xt xy xz yr zd ze 10m 12c 12e 12i 12m 1ac 1c1 1ca 1cd 1cl 1d5 1df 1dj 1hw 1sr 24q
ksnakeduel j2 xm xp xq xt xy xz y3 yn yr zd 12i 12m 1ca 1cd 1df 1hw
kspaceduel j2 xp xq xt xy xz y3 yr zd 12m 1ca 1cd 1d5 1df 1hw
ksquares j2 xm xp xq xt xy xz y3 yr zd 12i 12m 1ca 1cd 1df 1hw
ksudoku dh j2 r1 xp xq xt xy xz yn yr z6 zd zk 12i 12m 18o 1ca 1cd 1cn 1cp 1d5 1df 1dj 1hw
ksystemlog dh h7 j2 x0 xm xp xq xt xy yr z4 zk zo 126 12i 12m 1ca 1cd 1cl 1cp 1df 1hw 1ii
ktexteditor-data
ktexteditor-katepart 124 j2 xy 1ca 1hw
ktimer dh j2 xp xt xy y3 yr zo 10q 12i 1ca 1cd 1df 1hw
ktouch eu 1d4 1xk 1xq 1xw 1yb 1yh 1yj 1yn 1yo j2 xm xp xq xt xy yr z4 za 126 12i 12m 1ca 1cd 1cq 1ct 1cu 1cx 1d2 1df 1dg 1dj 1dk 1hw 1ms 1nn 1np
ktouch-data
ktuberling ew dh j2 xm xp xt xy xz y3 yr zd zk 12i 12m 1ca 1cd 1cg 1cp 1d5 1df 1dj 1hw
ktuberling-data
kturtle dh j2 xp xt xy xz yr zk 10o 126 12i 12m 1ca 1cb 1cd 1cp 1d5 1df 1hw
kubrick j2 r1 xp xt xy xz yr zd 12i 12m 18o 1ca 1cd 1cn 1d5 1df 1hw
kwalletmanager dh j2 x0 x4 xj xp xt xy xz y3 yr z4 z6 zk zm 10q 12c 12e 12i 12k 12m 1ca 1cb 1cd 1df 1dj 1hw
kwayland-data
kwin-common b4 f2 ye 1xw 1yc ec j2 mn n9 nl po v4 w9 wa wf x4 xp xq xt xy xz yg yh yr za zb 10n 10o 10q 10u 117 11g 11m 11o 12f 12i 12k 12m 13e 13n 13o 13x 1ca 1cb 1cd 1cq 1ct 1df 1dg 1hw 1k6 1lv 1ly 1ms 1mu 1n0 1n1 1n2 1n6 1n7 1n9 1na 1nb 1ne 1ng 1nh 1ni 1nk 1nl 1np 1ns 1o9 1oc
kwin-data 1u1
kwin-style-breeze cf j2 w9 xp xq xt xy yn yr yu 12i 1ca 1cb 1cd 1df 1hw
kwordquiz ck j2 wc xp xq xt xy xz yn yr 10m 10o 10q 10s 12i 12k 12m 1ac 1ca 1cb 1cd 1cp 1df 1hw 1sr
kwrite er bv j2 xy y3 yr 1ca 1cd 1df 1hw
lacheck j2
latex-cjk-all fd f8 fe fg fh fa f9 fb fc ff 3y
latex-cjk-chinese fd 20w j2
latex-cjk-chinese-arphic-bkai00mp 20w
latex-cjk-chinese-arphic-bsmi00lp 20w
latex-cjk-chinese-arphic-gbsn00lp 20w
latex-cjk-chinese-arphic-gkai00mp 20w
latex-cjk-common 21v 213 20w 36 j2 12y
latex-cjk-japanese fd 20w j2
latex-cjk-japanese-wadalab 20w
latex-cjk-korean fd 20w
latex-cjk-thai fd 21v 20w 21r 36
latexdiff 1sm
latexmk 1sm 21v
layer-shell-qt j2 13u 1ca 1d8 1hw
lcdf-typetools j2 pr 12y 1hw
lib2geom1.2.0 j2 ja mg pr qw sy 1hw
liba52-0.7.4 j2
libaa1 j2 si 16u 1gb 1je 1ms
libabsl20220623 j2 pr 1hw
libabw-0.1-1 j2 pr 1ev 1hw 1on 24q
libaccounts-glib0 j2 qw 1hg 1on
libaccounts-qt5-1 fr j2 qw 1ca 1dj 1hw
libaccountsservice0 j2 l3 qw 1ii
libacl1 j2
libad9361-0 j2 ux
libadwaita-1-0 j2 pf qw sn tc 19h
libaec0 j2
libaio1 j2
libalgorithm-c3-perl 1sm
libamd2 j2 1i4
libanalitza8 j2 pr 1ca 1dj 1hw
libanalitzagui8 g1 j2 1ca 1cd 1hw
libanalitzaplot8 b g1 j2 1ca 1cd 1cp 1hw
libanalitzawidgets8 g1 g2 g3 j2 1ca 1cd 1d5 1df 1hw
libann0 j2 pr 1hw
libao-common
libao4 j2 g6
libaom3 j2
libapache-pom-java
libapache2-mod-dnssd gf h9 hb j2 o d
libapparmor1 j2
libappimage1.0abi1 gk i9 j2 ja pr qw 1ez 1hh 1hw 1nu 1nv
libappstream4 j2 l9 qw 1hx 1ii 1on 1op 1pe
libappstreamqt2 gd j2 pr qw 1ca 1hw
libapr1 j2 1kx
libaprutil1 gf j2 l3 lr o5 q2 1hp
libaprutil1-dbd-sqlite3 gg j2 1hg
libaprutil1-ldap gg j2 140
libapt-pkg6.0 ix j2 pr pw 14w 14x 1hw 1ii 1k6 1pc 1pq 24q
libarchive13 fu ix j2 14w 14x 173 1on 1pq 24q
libargon2-1 j2
libaribb24-0 j2 1ao 24q
libarmadillo11 go hv j2 pr 13t 1hw 1ia
libarpack2 hv j2 qh 13t
libasan8 6b j2 pr
libasound2 gr j2
libasound2-data
libasound2-plugins gq hf hl j2 vi 1bm 1fb 1hb 1ic
libaspell15 j2 1hw
libass9 j2 p6 pd pf u3
libassuan0 j2 sd
libastro1 j2 pr 1hw
libasyncns0 j2
libatasmart4 j2 1k6
libatk-adaptor h0 qw
libatk-bridge2.0-0 h1 h4 j2 ls qw
libatk1.0-0 j2 qw m
libatkmm-1.6-1v5 h1 j2 pr qw qz 1g8 1hw
libatomic1 6b j2
libatspi2.0-0 j2 ls qw 1ms 1o9
libaudio2 j2 1my 1p5
libaudit-common
libaudit1 h6 j2 jj
libautovivification-perl 1sm 1sn j2
libavahi-client3 hb j2 ls
libavahi-common-data
libavahi-common3 j2 ha
libavahi-core7 hb j2
libavahi-glib1 hb j2 qw
libavc1394-0 j2 1e5
libavcodec59 g8 hl j2 ja kl lp qw t0 w3 14x 15p 163 18r 18x 1e4 1ez 1g1 1gi 1ha 1ib 1ic 1j8 1k2 1l4 1lk 1ll 1ln 1m4 1m6 1mv 1mw 1p9 1ps 24q
libavdevice59 gq he hf hh hi hl j2 j4 jr js lw mn qn uv vi 188 1bm 1e5 1fp 1ms 1ng 1nh 1nk 1np 1ny 1p8
libavfilter8 gu hf hi hl in j2 ow p6 pd pf 145 15p 16o 1ai 1ap 1b1 1f3 1hc 1hw 1ic 1id 1l4 1l8 1pl 1pp 1rq 24q
libavformat59 hf hl i6 ix j2 k3 r6 s7 18u 1e0 1ex 1hj 1hn 1on 1pp 24q
libavif15 g8 j2 lp pn 1e4 1ib 1pi
libavogadro2-1 gk j2 pr qt r5 u5 18o 1c9 1ca 1cd 1cl 1d5 1df 1hw 1ie
libavutil57 j2 mn 15p 1l1 1l3 1l4 1l7 1ms 1rq
libayatana-appindicator3-1 ho j2 lt lu qw ta
libayatana-ido3-0.4-0 j2 ja q4 qw ta 19h 19i
libayatana-indicator3-7 hn j2 q4 qw ta
libb-hooks-endofscope-perl 1sm 15z 1hz 1l5
libb-hooks-op-check-perl 1sm 1sn j2
libb2-1 j2 sc
libbabl-0.1-0 j2 13x
libbcg729-0 j2
libbinutils j2 1pq 24q t
libblas3 j2
libblkid1 j2
libblockdev-fs2 hw hz i2 j2 qw 161 19t 19u 2y
libblockdev-loop2 i2 j2 qw
libblockdev-part-err2 j2 qw
libblockdev-part2 hz i2 j2 qw 19u 6g 3g
libblockdev-swap2 hw i2 j2 qw
libblockdev-utils2 j2 qw 12w 1k6
libblockdev2 i2 j2 qw
libblosc1 j2 14w 1gi 1pq 24q
libbluetooth3 j2 1k6
libbluray2 j2 p6 pd 1k7 1on
libboost-chrono1.74.0 j2 pr 1hw
libboost-dev ih
libboost-filesystem1.74.0 j2 pr 1hw
libboost-iostreams1.74.0 ix j2 pr 14x 1hw 1pq 24q
libboost-locale1.74.0 ig j2 pr us 1hw
libboost-program-options1.74.0 j2 pr 1hw
libboost-python1.74.0 j2 pr 1hw
libboost-regex1.74.0 j2 pr us 1hw
libboost-serialization1.74.0 j2 pr 1hw
libboost-thread1.74.0 j2 pr 1hw
libboost1.74-dev 1hv
libbox2d2 j2 pr 1hw
libbpf1 j2 na 24q
libbrasero-media3-1 is j2 ja je q4 qw t8 t9 ta vf 17j 19h 19i 1jk 1on 13
libbrlapi0.8 j2 1ii
libbrotli1 j2
libbs2b0 j2 1hw
libbsd-dev ip 15h
libbsd0 j2 15i
libbtf1 j2
libbtparse2 j2
libburn4 j2
libbusiness-isbn-data-perl 1sm
libbusiness-isbn-perl 1sm it 1mn
libbusiness-ismn-perl 1sm 1jb
libbusiness-issn-perl 1sm
libbz2-1.0 j2
libc-ares2 j2
libc-bin j2
libc-dev-bin j2
libc-l10n
libc6 pr
libc6-dev j2 j0 1pv l2 17l 1zm
libcaca0 j2 16v 1gb 1hw 1je 24q
libcacard0 j2 qw 17n 17o 1a4
libcairo-gobject-perl 1sm 1sn j2 j7 ja qw j8 qv
libcairo-gobject2 ja qw
libcairo-perl 1sm 1sn j2 ja
libcairo-script-interpreter2 j2 ja p6 pd 14y 24q
libcairo2 j2 p6 pd 1ah 1ao 1ms 1ne 1nh 1np 1ny 1oy 24q
libcairomm-1.0-1v5 j2 ja pr 1g8 1hw
libcamd2 j2 1i4
libcamel-1.2-64 j2 qw t4 us 17n 17o 1hg 24q
libcanberra-gtk3-0 j2 jg qw ta 1ms
libcanberra-pulse j2 jg 1bm 1tu
libcanberra0 gq j2 14o 1it 1lm 20e
libcantorlibs-data
libcantorlibs28abi1 jh dh j2 pr x0 xm xp xq xt xy yr zk 12i 12m 1au 1ca 1cd 1df 1dj 1h8 1hw
libcap-ng0 j2
libcap2 j2
libcap2-bin j2 jk
libcapstone4 j2
libcbor0.8 j2
libcc1-0 6b j2 pr 1hw
libccolamd2 j2 1i4
libcddb2 j2
libcdio-cdda2 j2 jt
libcdio-paranoia2 j2 jr jt
libcdio19 j2
libcdparanoia0 j2
libcdr-0.1-1 j2 pr us 13x 1ev 1hw 24q
libcdt5 j2
libcfitsio10 ix j2 l9 24q
libcgraph6 j2 jw
libcharls2 j2 pr 1hw
libcheese-gtk25 j2 ja je k1 kh kj ko q4 qw ta 1ms ai 1h
libcheese8 j2 kh ki q4 qw t8 t9 ao 1h ap aq as
libcholmod3 g0 hv j2 jc jp kq sc 13t 15o 1i4
libchromaprint1 hf hl j2 pr 1hw
libcjson1 j2
libclang-cpp14 j2 pr 14d 1hw
libclang1-14 j2 pr 14d 1hw
libclass-accessor-perl 1sm 1i2
libclass-c3-perl 1sm fz
libclass-data-inheritable-perl 1sm
libclass-inspector-perl 1sm
libclass-method-modifiers-perl 1sm
libclass-singleton-perl 1sm
libclone-perl 1sm 1sn j2
libcloudproviders0 j2 qw
libclucene-contribs1v5 j2 kg pr 1hw 24q
libclucene-core1v5 j2 pr 1hw 24q
libclutter-1.0-0 h1 j2 j7 ja km kn ko p6 qw ta v4 vy 19h 19i 19j 1k6 1lv 1lw 1ly 1ms 1nq 1nt 1o9 1oc
libclutter-gst-3.0-0 j2 kh ko q4 qw t8 t9 tp 1ms
libclutter-gtk-1.0-0 j2 ja kh ko q4 qw ta 1lv
libcmark0.30.2 j2
libcodec2-1.0 j2
libcogl-pango20 j2 ja ko qw 19h 19i
libcogl-path20 j2 ko qw
libcogl20 qn j2 ja mn n9 po q4 qw 1lv 1lx 1ly 1ms 1nt 1ny 1o6 1ox
libcoin80c j2 o5 pr r5 18o 1hw
libcolamd2 j2 1i4
libcolorcorrect5 j2 yr 117 1ca 1cb 1hw
libcolord-gtk4-1 j2 ja kt qw tc
libcolord2 j2 qw 13x 1k6
libcolorhug2 j2 kt qw tu
libcom-err2 j2
libcombblas1.16.0 j2 pr 18s 1hw
libcommons-logging-java ky
libcommons-parent-java g9
libcompress-raw-bzip2-perl 1sm 1sn ix j2
libcompress-raw-zlib-perl 1sm 1sn j2 24q
libcrack2 j2
libcrypt-dev l3
libcrypt1 j2
libcryptsetup12 gl hw j2 m8 vx 1hp 1kx
libctf-nobfd0 j2 24q
libctf0 hu j2 24q
libcue2 j2
libcups2 h9 hb j2 s7 t4 24q
libcurl3-gnutls im j2 s7 t4 uu 140 173 176 1be 1f1 1ho 1pq 24q
libcurl4 im j2 t4 uu 140 176 1be 1f1 1ho 1hp 1pq 24q
libcxsparse3 j2
libdaemon0 j2
libdata-compare-perl 1sm kd op
libdata-dump-perl 1sm
libdata-optlist-perl 1sm 19p 1i1
libdata-uniqid-perl 1sm
libdate-simple-perl 1sm 1sn j2
libdatetime-calendar-julian-perl 1sm lm
libdatetime-format-builder-perl 1sm lk lm 19q
libdatetime-format-strptime-perl 1sm ll lm ln 19r 1h7 1jz
libdatetime-locale-perl 1sm os 16q 19r 1fk 1h7
libdatetime-perl 1sm 1sn j2 ll ln 16q 19r 1h7 1jz
libdatetime-timezone-perl 1sm kc 160 16q 19r 1fk 1h7 1jz
libdatrie1 j2
libdav1d6 j2
libdaxctl1 j2 12w 1kx
libdb5.3 j2
libdbus-1-3 j2 1ii
libdbusmenu-glib4 j2 qw
libdbusmenu-gtk3-4 h1 j2 lt q4 qw 19h
libdbusmenu-qt5-2 j2 pr 1ca 1cb 1cd 1df 1hw
libdc1394-25 j2 1e5 1ks
libdca0 j2
libdcmtk17 j2 pr 1ao 1hp 1hw 1jc 1ml 1on 24q
libdconf1 j2 qw
libde265-0 j2 pr 1hw
libdebuginfod-common 28 22u
libdebuginfod1 j2 l9 na mt m1
libdecor-0-0 j2 1lv
libdee-1.0-4 j2 qw us
libdeflate0 j2
libdevel-callchecker-perl hq mu 1sm 1sn
libdevel-stacktrace-perl 1sm
libdevmapper1.02.1 j2 1ft 1k6 2o
libdirectfb-1.7-7 j2 pr qn qs 1hw 1ms 24q
libdjvulibre-text
libdjvulibre21 j2 pr vr 1hw ma
libdmapsharing-3.0-2 h9 hb hd j2 q4 qw t8 t9 1gy 24q
libdmtx0b j2
libdolphinvcs5 j2 1ca 1hw
libdotconf0 j2
libdouble-conversion3 j2 pr 1hw
libdpkg-perl 1sm 2s
libdrm-amdgpu1 j2 mn
libdrm-common
libdrm-intel1 j2 mn 19y
libdrm-nouveau2 j2 mn
libdrm-radeon1 j2 mn
libdrm2 mj j2
libduktape207 j2
libdv4 j2
libdvbpsi10 j2
libdvdnav4 j2 ms
libdvdread8 j2
libdw1 ix j2 na 14x 24q
libdynaloader-functions-perl 1sm
libe-book-0.1-1 j2 pr us 13s 1ev 1hw 1on 24q
libebackend-1.2-11 j2 jd lr n3 qw 1hg
libebml5 j2 pr 1hw
libebook-1.2-21 j2 jd mz n1 n3 qw 1on
libebook-contacts-1.2-4 j2 jd n3 pr qw 1ab 1hw
libecal-2.0-2 j2 jd n3 qw uq
libedata-book-1.2-27 j2 mw mz n3 qw 1gv 1hg
libedata-cal-2.0-2 j2 jd mw n0 n3 qw uq 1gv 1hg
libedataserver-1.2-27 j2 jd pr qw us vy 1fr 1gv 1hw 1on 3d
libedataserverui-1.2-4 j2 ja jd n0 n3 qw ta uq 17n 17o 19h 1gv 1m2 3d
libedataserverui4-1.0-0 j2 jd n0 n3 qw tc uq 17n 17o 19h 1gv 1m3 3d
libedit2 ip j2 1je
libeditorconfig0 j2 1a1
libegl-mesa0 j2 mn o5 po pr qr 1lv 1ly 1mu 1n4 1n5 1na 1nb 1ni 1nk 1np 1p0
libegl1 j2 r3 n8
libelf1 j2 24q
libembree3-3 j2 pr 1hw 1ip
libemf1 j2 pr 1hw
libenchant-2-2 b3 gt j2 pr qw ui 1hw 24q
libencode-eucjpascii-perl 1sm 1sn j2
libencode-eucjpms-perl j2 1sm 1sn
libencode-hanextra-perl 1sm 1sn j2
libencode-jis2k-perl j2 1sm 1sn
libencode-locale-perl 1sm
libencode-perl 1sm 1sn j2
libeot0 j2
libepoxy0 j2
libepub0 j2 1on 1pm
libepubgen-0.1-1 j2 pr 1ev 1hw
liberror-perl 1sm
libetonyek-0.1-1 j2 pr 13s 1ev 1hw 1on 24q
libeval-closure-perl 1sm 1hy
libevdev2 j2
libevdocument3-4 gk j2 ja mb q4 qw ta tz 12y 19h 1at 1h8 1if 1jc 1on
libevent-2.1-7 j2
libevent-core-2.1-7 j2
libevent-pthreads-2.1-7 j2 nu
libevolution h1 j2 j7 ja jd jg kk my mz n0 n3 n4 nd pj q4 qb qw ra rb rf t2 ta tx uq vl 140 17n 17o 19h 19i 1fr 1gv 1hg 1m2 1on 1ph 3b
libevview3-3 ap h1 j2 ja ns qw t2 t8 t9 ta 19h
libexception-class-perl 1sm k9 m7
libexecs0 j2
libexempi8 j2 o5 pr 1hw 24q
libexif12 j2
libexiv2-27 j2 o5 pr 1hw 24q
libexo-2-0 o4 h1 j2 ja q4 qw ta 1o4
libexo-common
libexpat1 j2
libexpat1-dev o5 j3
libexporter-tiny-perl 1sm
libext2fs2 j2
libexttextcat-2.0-0 j2 oa
libexttextcat-data
libextutils-depends-perl 1sm
libfaad2 j2
libfabric1 b5 h3 j2 up 1bf 1bg 1e8
libfdisk1 hw j2 1kx
libfdt1 j2
libffi-dev oh
libffi8 j2
libfftw3-double3 j2 sc
libfftw3-long3 j2 sc
libfftw3-mpi3 j2 oi oj ol 18s
libfftw3-single3 j2 sc
libfido2-1 j2 jn 1hp 1k6 24q
libfile-basedir-perl 1sm vb
libfile-desktopentry-perl 1sm on 1kp
libfile-find-rule-perl 1sm 17q 1j2
libfile-listing-perl 1sm ue
libfile-mimeinfo-perl 1sm ni on oo 207
libfile-sharedir-perl 1sm ka
libfile-slurper-perl 1sm
libfile-which-perl 1sm
libflac12 j2 185
libflite1 gq j2
libfltk-gl1.3 oy j2 pr qn 1hw 1ms
libfltk1.3 j2 p6 pr 1hw 1ms 1nr 1ny 1o6 1o8 1oa 1oy
libfluidsynth3 gq j2 ls pr qw sc v5 vi 1bm 1ea 1fp 1gj 1hw 22h
libfm-extra4 j2 qw
libfm-qt12 j2 o1 qw 15n 1ca 1cd 1df 1dg 1hw 1np qx 207
libfmt9 j2 pr 1hw
libfolks-eds26 3c p4 j2 my mz n3 q7 qw
libfolks26 3n j2 q7 qw
libfontbox-java
libfontconfig1 j2 o5 pd 3p
libfontenc1 j2 24q
libfreeaptx0 j2
libfreecad-python3-0.20 i9 ic ie ig j2 kp pd pr qn r1 sc 15k 17u 17w 17x 17y 17z 180 1bq 1bv 1c9 1ca 1cd 1cl 1cn 1cp 1d5 1dc 1dd 1df 1dj 1dk 1g0 1he 1hw 1ip 1lq 1nx 1pn 24q
libfreecell-solver0 j2
libfreehand-0.1-1 j2 pr 13x 1ev 1hw 24q
libfreeimage3 j2 pr v0 vr w4 18n 18r 1ao 1e6 1hw 1jc 1m4 1m6 24q
libfreetype6 im j2 1ao 24q
libfreexl1 j2
libfribidi0 j2
libfuse3-3 j2
libfwupd3 j2 l9 qw vp vy
libfyba0 j2 pr 1hw
libgail-3-0 n h1 j2 qw ta 19h
libgarcon-1-0 pl j2 qw 1o4
libgarcon-common
libgarcon-gtk3-1-0 j2 ja pk q4 qw ta 1o0 1o4
libgav1-1 fp j2 pr 1hw
libgbm1 j2 mn o5 1ly
libgc1 j2 1hw
libgcc-12-dev 6b pr sc vg h3 gp 14m 1k1 1k3 1dx
libgcc-s1 6b j2
libgccjit0 6b pq s j3 j2 r8 ve 164 168 1pq 24q
libgck-1-0 j2 qw 196
libgcr-base-3-1 pt j2 pw qw 196
libgcr-ui-3-1 pt pu j2 ja q4 qw ta 19h
libgcrypt20 j2 sd
libgd3 hj j2 p6 pd u8 vr 1ao 1jc 1m4 1ov
libgdal32 6d 6e gn i4 j2 jx l9 m5 o5 pe pi pr qc qe qi u4 u5 u8 vr vx 12t 12u 12v 14w 14x 15a 172 181 182 184 18r 1a1 1ao 1av 1b3 1b7 1c3 1h5 1hg 1hp 1hw 1jc 1m4 1nx 1on 1pq 24q
libgdata-common
libgdata22 j2 pu qw s8 vy 1gy 1on pz
libgdbm-compat4 j2 q2
libgdbm6 j2
libgdcm3.0 j2 jz o5 pr vx 18r 1go 1hp 1hw 1kx 24q
libgdk-pixbuf-2.0-0 q5 207 j2 qw vr 1ao 1jc
libgdk-pixbuf2.0-common
libgdm1 26 j2 qw 1ii
libgee-0.8-2 j2 qw
libgegl-0.4-0 hf hi hl hs j2 ja pr q4 qw sc vr vy 13x 18n 19h 19i 1ao 1at 1e6 1ez 1hw 1id 1jc 1ka 1m4 q9
libgegl-common
libgeoclue-2-0 j2 qw
libgeocode-glib-2-0 j2 qw vy 1gv 6j
libgeos-c1v5 j2 pr qd 1hw
libgeos3.11.1 j2 pr 1hw
libgeotiff5 j2 1b7 1jc
libges-1.0-0 j2 qw t8 t9 1bv 1on ap as aq ao
libgexiv2-2 j2 o2 pr qw 1hw
libgfortran5 6b j2 pr 1dx
libgif7 j2
libgimp2.0 hs j2 ja q4 q8 qg qw te 13x 19h 19i
libgirepository-1.0-1 j2 oh qw
libgit2-1.5 j2 t4 uh 15e 15f 15g 1a1 1ho 24q
libgjs0g j2 j7 ja oh pr qk qw 162 1ea 1hw 1ms
libgl1 j2 r3 r5
libgl1-mesa-dri j2 mi mk ml mm mn na o5 pr qr 14e 1fx 1hw 1n5 1pq 24q
libgl1-mesa-glx qn r4
libgl2ps1.4 j2 qn
libglapi-mesa j2
libgles2 j2 r3
libglew2.2 qn
libglib-object-introspection-perl 1sm 1sn j2 oh qk qw qv
libglib-perl 1sm 1sn j2 qw ob
libglib2.0-0 j2 oh 161 1a1 1ft 24q
libglib2.0-bin qy j2 na qw
libglib2.0-data
libglibmm-2.4-1v5 j2 pr qw 1g8 1hw
libglpk40 g0 j2 kq r8 14o 24q
libglu1-mesa j2 pr 18o 1hw
libglut3.12 j2 qn 1ms 1o9 1pb
libglvnd0 j2
libglx-mesa0 j2 mn o5 qr 1ms 1mu 1n4 1n5 1n6 1na 1nb 1nh 1ni 1nk 1np 1ny 1o6 1p0 1pb qo
libglx0 j2 r3 1ms r4
libgme0 j2 pr 1hw 24q
libgmp-dev r8 r9
libgmp10 j2
libgmpxx4ldbl j2 pr r8 1hw
libgnome-autoar-0-0 gk j2 qw
libgnome-autoar-gtk-0-0 j2 qw ra ta
libgnome-bg-4-2 ah j2 ja q4 qw rg tc
libgnome-bluetooth-3.0-13 j2 qw 1k6 1ko 8n
libgnome-bluetooth-ui-3.0-13 fw j2 qw t1 tc 17j 1k6 1ko
libgnome-desktop-3-20 18 8y ah bf j2 ja q4 qw ta 1fq 1ii 1k6 1oe
libgnome-desktop-4-2 18 8y ah bf j2 q4 qw 1fq 1ii 1k6 1oe
libgnome-menu-3-0 j2 qw
libgnome-rr-4-2 8y j2 qw tc
libgnomekbd-common 26
libgnomekbd8 bf rj j2 ja q4 qw ta 19h 19i 1ms 1of
libgnuradio-analog3.10.5 j2 p2 pr rn rs rx rz 1h6 1hw 1lj
libgnuradio-audio3.10.5 gq ig j2 p2 pr rx rz vi 1b0 1h6 1hw
libgnuradio-blocks3.10.5 ig j2 p2 pr rx rz 1gj 1h6 1hw 1lj
libgnuradio-channels3.10.5 j2 pr rl rn rt rx rz 1hw 1lj
libgnuradio-digital3.10.5 j2 p2 pr rl rn rt rx rz 1h6 1hw 1lj
libgnuradio-dtv3.10.5 j2 p2 pr rr rs rt rx rz 1h6 1hw 1lj
libgnuradio-fec3.10.5 j2 p2 pr rn rx rz sy 1h6 1hw 1lj
libgnuradio-fft3.10.5 j2 ol p2 pr rx rz 1h6 1hw 1lj
libgnuradio-filter3.10.5 j2 p2 pr rs rx rz 1h6 1hw 1lj
libgnuradio-iio3.10.5 fv ig j2 p2 pr rx rz ux 1h6 1hw 1lj
libgnuradio-network3.10.5 ig j2 p2 pr rx rz 1h6 1hw
libgnuradio-pdu3.10.5 j2 p2 pr rx rz 1h6 1hw
libgnuradio-pmt3.10.5 j2 pr 1hw 1lj
libgnuradio-qtgui3.10.5 j2 p2 pr rs rt rx rz 1ca 1cd 1df 1dy 1h6 1hw 1lj
libgnuradio-runtime3.10.5 ic ig j2 p2 pr r8 rx 1h6 1hw 1j9 1km 1lj
libgnuradio-soapy3.10.5 j2 p2 pr r8 rx rz 1gn 1h6 1hw
libgnuradio-trellis3.10.5 j2 p2 pr rx rz 1h6 1hw
libgnuradio-uhd3.10.5 ig j2 p2 pr rx rz 1h6 1hw 1k9 1lj
libgnuradio-video-sdl3.10.5 j2 p2 pr rx rz 1fo 1h6 1hw
libgnuradio-vocoder3.10.5 j2 kl p2 pr rx rz t0 1h6 1hw
libgnuradio-wavelet3.10.5 j2 pr rx rz sy 1hw
libgnuradio-zeromq3.10.5 j2 p2 pr rx rz 1h6 1hw 1pp
libgnutls30 j2 r8 u9 uu 173 196 1io 1kd
libgoa-1.0-0b s9 j2 qw
libgoa-1.0-common 26
libgoa-backend-1.0-1 s9 j2 pu qw s8 ta vl vy 1eu 1fr 1gv 1m2 1on
libgom-1.0-0 j2 qw 1hg
libgomp1 6b j2
libgpg-error0 j2
libgpgme11 9u gv j2 sd
libgpgmepp6 j2 pr se 1hw
libgphoto2-6 j2 la o1 px sh vr 14o 1on
libgphoto2-port12 j2 14o 1ks
libgpm2 j2
libgpod4 j2 q4 qw v1 1ak 1hg 1on 24q
libgprofng0 hu j2 pr 1hw 24q
libgps28 j2 ls 1hw
libgrantlee-templates5 j2 pr 1ca 1cq 1hw
libgraphene-1.0-0 j2 qw
libgraphicsmagick++-q16-12 j2 pr sp 1hw
libgraphicsmagick-q16-3 ix j2 pd sc u8 vn vr w3 13x 1ao 1jc 1m4 1m6 1me 1ms 1ny 1on 1pq 24q
libgraphite2-3 j2
libgrilo-0.3-0 j2 qw 1gy 1jk
libgs-common
libgs10 su 1th j2 l8 p6 pd ut uy vo vr 13x 18r 19n 1ao 1jc 1ms 1p5 24q
libgs10-common 5y ss
libgsf-1-114 sw ix j2 qw 1on 24q
libgsf-1-common
libgsf-bin j2 q4 qw sv
libgsl27 j2 sz
libgslcblas0 j2
libgsm1 j2
libgsound0 j2 jg qw
libgspell-1-2 t3 h1 j2 j7 ja nd q4 qw ta u3 us 19h 19i 24q
libgspell-1-common
libgssapi-krb5-2 j2 kv w5 13b 13c
libgssdp-1.6-0 j2 qw 1gv
libgstreamer-gl1.0-0 j2 mn n9 po qn qw t8 t9 tp 1lv 1lw 1lx 1ms 1mu 1np
libgstreamer-plugins-bad1.0-0 j2 mn qw t6 t8 t9 178 1l1 1l4 1lr 1lv 1np 1ob 1oc
libgstreamer-plugins-base1.0-0 j2 qw t9 18y 24q bf
libgstreamer1.0-0 j2 jk mt qw 1km jl
libgtk-3-0 4 b2 207 h0 h1 j2 j7 ja kt l8 nl p6 pf q4 qw u3 19h 19i 19j 1lv 1lw 1lx 1ms 1nq 1nr 1nt 1ny 1o6 1o9 1oa 1oc 1ox tb
libgtk-3-common 26
libgtk-4-1 4 b2 207 j2 j7 j9 ja ke kt l8 nl p6 pf q4 qw sn u3 vr 19h 19i 19j 1ao 1jc 1lv 1lx 1ms 1nr 1nt 1ny 1o6 1o9 1oa 1oc 1ox td
libgtk-4-common 26
libgtk2.0-0 tf h1 j2 ja l8 p6 q4 qw 19h 19i 19j 1ms 1nq 1nr 1nt 1ny 1o6 1o9 1oa 1ox 1oy 4 b2 207
libgtk2.0-common
libgtk3-perl 1sm 70 7f 7w j6 qu qv
libgtkmm-3.0-1v5 h2 j2 jb pr q4 qw qz ta 19k 1g8 1hw
libgtksourceview-4-0 h1 j2 ja pf q4 qw ta 19h 19i 1on tj
libgtksourceview-4-common
libgtksourceview-5-0 j2 ja p6 pf q4 qw tc 19h 19i 19j 1a1 1on tl
libgtksourceview-5-common
libgtop-2.0-11 j2 qw 1my tn
libgtop2-common
libgts-0.7-5 j2 qw
libgudev-1.0-0 j2 qw 1k6
libgupnp-1.6-0 j2 qw t5 1gv 1on 207
libgupnp-av-1.0-3 j2 qw 1on
libgupnp-dlna-2.0-4 j2 qw t8 t9 1on
libgupnp-igd-1.0-4 j2 qw t5 tq
libgusb2 j2 qw 1ks
libgvc6 j2 ja jw jy o5 pr px qw to 14o 19h 19i 19j 19v 1hw 1m4 1ms 24q
libgvpr2 j2 jw jy
libgweather-4-0 j2 qb qw vy 1gv 1on ty
libgweather-4-common 26
libgxps2 gk j2 ja pd qw vr 13x 1ao 1jc
libhandy-1-0 h1 j2 ja pf q4 qw ta 19h
libharfbuzz-icu0 j2 u3 us
libharfbuzz-subset0 j2 u3
libharfbuzz0b j2 pd qw sq
libhdf4-0-alt j2 vr 1jh 24q
libhdf5-103-1 j2 la 1hp 1ij 24q
libhdf5-hl-100 j2 u5
libhdf5-openmpi-103-1 j2 la 18s 1hp 1ij 24q
libheif1 g8 j2 lp m0 pr 1hw 1mw 24q
libhogweed6 j2 r8 173
libhtml-parser-perl 1sm 1sn j2 ub 1kp
libhtml-tagset-perl 1sm
libhtml-tree-perl 1sm ua ub
libhttp-cookies-perl 1sm ue uf
libhttp-date-perl 1sm 1jd
libhttp-message-perl 1sm kd kz l0 ni nj ue v6 14r 1kp
libhttp-negotiate-perl 1sm uf
libhttp-parser2.9 j2
libhunspell-1.7-0 j2 pr 1hw
libhwloc-plugins j2 19y 1ms 1on 1ou 1rq uk
libhwloc15 j2 1k6
libhwy1 j2 pr 1hw
libhyphen0 j2
libhypre-2.26.0 hv j2 13t 18s 1i9
libibus-1.0-5 j2 qw
libibverbs1 3 j2 179 17b
libical3 22t j2 lr pr qw us 1hw
libice6 ip j2 23n
libicu72 j2 pr 1hw
libidn12 j2
libidn2-0 j2 1kd
libiec61883-0 j2 1e5
libieee1284-3 j2
libiio0 h9 hb j2 1ks 1on
libijs-0.35 j2
libimagequant0 j2 sc
libimath-3-1-29 j2 1hw
libimobiledevice6 j2 1ak 1hp 1kt
libinchi1 j2
libinput-bin j2 nr 1k6 1lt
libinput10 j2 nr 16d 1k6 1lt v3
libinstpatch-1.0-2 j2 qw 1gj
libio-html-perl 1sm
libio-socket-ip-perl 1re
libio-socket-ssl-perl 1sm 171 1re
libip4tc2 j2
libipc-run3-perl 1sm
libipc-system-simple-perl 1sm
libipt2 j2
libiptcdata0 j2
libisl23 j2 r8
libisofs6 fu j2 w2 24q
libitm1 6b j2
libixml10 j2
libjack-jackd2-0 j2 lr pr 18x 1fb 1hw
libjansson4 j2
libjavascriptcoregtk-4.0-18 h3 j2 pr qw us 1hw 1ii 24q
libjavascriptcoregtk-4.1-0 h3 j2 pr qw us 1hw 1ii 24q
libjavascriptcoregtk-6.0-1 h3 j2 pr qw us 1hw 1ii 24q
libjbig0 j2
libjbig2dec0 j2
libjcat1 j2 qw s7 sd se vy
libjemalloc2 j2 pr 1hw
libjpeg62-turbo j2
libjs-jquery
libjs-jquery-ui vs
libjs-mathjax 4z
libjs-sphinxdoc vs vw
libjs-underscore
libjson-c5 j2
libjson-glib-1.0-0 vz j2 qw
libjson-glib-1.0-common
libjson-perl 1sm
libjsoncpp25 j2 pr 1hw
libjte2 ix j2 24q
libjxl0.7 im j2 pr ul 13x 1hw
libjxr0 j2
libk5crypto3 j2 13c
libkaccounts2 fs j2 xy yr 1ca 1cd 1g9 1hw
libkate1 j2
libkcolorpicker0 j2 pr 1ca 1cd 1df 1hw
libkdecorations2-5v5 j2 wa yr 1ca 1cd 1hw
libkdecorations2private10 j2 1ca 1cd 1hw
libkeduvocdocument-data
libkeduvocdocument5abi1 cj ck wb dh j2 x0 xy yr zk 1ca 1dj 1hw
libkeybinder-3.0-0 j2 qw ta 1ms
libkeyutils1 j2
libkf5activities5 j2 1ca 1cb 1hw
libkf5activitiesstats1 j2 wf xp 1ca 1cb 1d2 1hw
libkf5akonadi-data
libkf5akonadiagentbase5 fs j2 pr w6 wm wp wx xp xq xy yr 1ca 1cb 1cd 1cl 1df 1hw
libkf5akonadicalendar-data
libkf5akonadicalendar5abi1 wj dh j2 pr wl wm wn wx xc xg xj xp xq xw xy yr yv z2 z6 zk 10a 10b 10i 12i 12m 1ca 1cb 1cd 1df 1hw
libkf5akonadicontact5 6 dh j2 pr sm wm wx xj xm xp xq xt xu xw xy yj yr ys yu z6 zk zm 10i 11a 126 12i 12m 1ca 1cb 1cd 1df 1hw
libkf5akonadicore5abi2 wh dh j2 pr wp xp xy yr yu z2 zk 1ca 1cb 1cd 1cl 1df 1hw
libkf5akonadimime5 7 dh j2 pr wm wp wx xp xq xy yr zk 10i 12i 12m 1ca 1cb 1cd 1df 1hw
libkf5akonadinotes5 j2 pr yr 10i 1ca 1dj 1hw
libkf5akonadiprivate5abi2 j2 pr 14x 1ca 1hw
libkf5akonadisearch-bin j2 pr wi wm wn wv ww xc xj xp xw xy yr 10i 1ca 1cb 1cd 1df 1hw 1mx
libkf5akonadisearch-data
libkf5akonadisearch-plugins j2 pr wm wn wt wv ww xj xp xt xw xy yr 11h 1ca 1cd 1df 1hw 1mx
libkf5akonadisearchcore5 wr j2 pr 1ca 1hw
libkf5akonadisearchdebug5 j2 pr wm xm xp yr 12i 1ca 1cd 1df 1hw
libkf5akonadisearchpim5 j2 pr wm 1ca 1hw 1mx
libkf5akonadisearchxapian5 j2 pr wt 1ca 1hw 1mx
libkf5akonadiwidgets5abi1 dh j2 pr wm wp xp xq xt xy yr yu z2 zk 12i 12k 12m 1ca 1cb 1cd 1d2 1df 1hw
libkf5akonadixml5 j2 pr wm xy yr 1ca 1dj 1hw 1on
libkf5archive-data
libkf5archive5 wz ix j2 14x 1ca 1hw 1pq 24q
libkf5attica5 j2 1ca 1cl 1hw
libkf5auth-data
libkf5auth5 x2 x4 j2 xy 1ca 1cd 1df 1hw
libkf5authcore5 x2 j2 xy 1as 1ca 1cb 1df 1hw
libkf5baloo5 j2 x6 xp xy yd 11p 1ca 1cb 1hw
libkf5balooengine5 j2 yr 14f 1ca 1hw
libkf5baloowidgets5 yb dh j2 x5 xp xq xy yd yr zk 11m 11o 12i 1ca 1cd 1df 1hw
libkf5bluezqt-data
libkf5bluezqt6 x8 j2 1ca 1cb 1cl 1hw
libkf5bookmarks-data
libkf5bookmarks5 xa j2 xj xp xt xy 12i 12m 1ca 1cb 1cd 1df 1dj 1hw
libkf5calendarcore5abi2 j2 uq 1ca 1cd 1hw
libkf5calendarevents5 j2 1ca 1hw
libkf5calendarsupport-data
libkf5calendarsupport5abi1 xe dh j2 pr wk wm wo wx xc xg xj xp xq xy yn yp yr yv z6 zk zm zo 10i 116 11m 11o 12i 1ca 1cd 1cp 1df 1hw
libkf5calendarutils5 j2 pr sm xc xj xp xq xy yr yu yv 12i 1ca 1cd 1df 1hw
libkf5cddb5 dh j2 pr xp xq xy yr zk 16j 1ca 1cl 1hw
libkf5codecs-data
libkf5codecs5 xi j2 1ca 1hw
libkf5compactdisc5 gq j2 yr 11p 1ac 1ca 1cb 1hw 1sr
libkf5completion-data
libkf5completion5 xl j2 xp xq 12i 1ca 1cd 1df 1hw
libkf5config-bin j2 xp 1ca 1hw
libkf5config-data
libkf5configcore5 xo j2 1ca 1cb 1hw
libkf5configgui5 xo j2 xp 1ca 1cd 1hw
libkf5configqml5 xo j2 xp 1ca 1cq 1hw
libkf5configwidgets-data 1sm
libkf5configwidgets5 xs j2 x4 xj xp xq xy yn yr 12i 1ca 1cb 1cd 1df 1hw
libkf5contacteditor5 6 dh j2 xm xp xw xy yr zk zo 126 12i 1ca 1cd 1df 1hw
libkf5contacts-data
libkf5contacts5 xv j2 xj xp xy yr ys 1ca 1cd 1hw
libkf5coreaddons-data
libkf5coreaddons5 xx 207 j2 pr 1ca 1cb 1hw 1k6
libkf5crash5 j2 xy 1ca 1cd 1dg 1hw 1ms
libkf5dav-data
libkf5dav5 y0 dh j2 xy yr zk 1ca 1cd 1dj 1hw
libkf5dbusaddons-data
libkf5dbusaddons5 y2 j2 1ca 1cb 1dg 1hw
libkf5declarative-data
libkf5declarative5 y4 dh ec j2 xp yr yu zo 10u 1ca 1cd 1cq 1ct 1hw
libkf5dnssd-data
libkf5dnssd5 y6 j2 1ca 1cb 1cl 1hw
libkf5doctools5 j2 x0 1ca 1hw 1on 1p2
libkf5eventviews-data
libkf5eventviews5abi1 y9 j2 pr wk wm wx xc xf xg xj xm xp xq xt xw xy yn yp yr yu z2 103 12i 12p 1ca 1cd 1df 1hw
libkf5filemetadata-bin gc hi hl j2 nm o2 pr x0 xp yd 1au 1c4 1ca 1cd 1dj 1hw 1ik
libkf5filemetadata-data
libkf5filemetadata3 yc j2 xy yr 1ca 1hw
libkf5globalaccel-bin yf j2 xy xz y3 yh 12k 1ca 1cd 1df 1dg 1hw 1ms 1n9 1nc 1nn 1np
libkf5globalaccel-data
libkf5globalaccel5 yf j2 1ca 1cb 1cd 1df 1dg 1hw
libkf5globalaccelprivate5 j2 xp xy yg 12k 1ca 1cb 1cd 1dg 1hw
libkf5grantleetheme-plugins j2 pr sm xt yn yu 1ca 1cd 1hw
libkf5grantleetheme5 j2 sm xp xy yr 10o 12i 12m 1ca 1df 1hw
libkf5gravatar-data
libkf5gravatar5abi2 yk j2 xp xq yr 112 126 12i 1ca 1cd 1cl 1df 1hw
libkf5guiaddons-data
libkf5guiaddons5 ym j2 1ca 1cb 1cd 1d8 1dg 1hw 1lv 1ms
libkf5holidays-data
libkf5holidays5 yo j2 1ca 1hw
libkf5i18n-data
libkf5i18n5 yq j2 1ca 1cq 1hw
libkf5i18nlocaledata5 bf j2 yr 1ca 1hw
libkf5iconthemes-data
libkf5iconthemes5 yt j2 x0 xp xt xy yr 12i 1ca 1cb 1cd 1d5 1df 1hw
libkf5identitymanagement5 j2 xj xp xy yr 1ca 1cb 1cd 1cl 1hw
libkf5identitymanagementwidgets5 dh j2 xm xy yr yv zk zm zo 116 12i 12m 1ca 1cd 1df 1hw
libkf5idletime5 j2 1ca 1cb 1cd 1d8 1dg 1hw 1lv 1ms 1mu 1ni 1np 1ny 1p3
libkf5imap-data
libkf5imap5 yy dh j2 pr xj xy yr zk 10i 1ca 1cl 1fe 1hw
libkf5incidenceeditor-data
libkf5incidenceeditor5abi1 z0 dh j2 pr wk wl wm wn wx xc xf xg xj xm xp xq xt xw xy ya yr yu yv z2 z6 zk zm zo 101 103 10b 10i 113 116 126 12i 12m 12p 1ca 1cb 1cd 1df 1hw
libkf5itemmodels5 j2 1ca 1hw
libkf5itemviews-data
libkf5itemviews5 z3 j2 1ca 1cd 1df 1hw
libkf5jobwidgets-data
libkf5jobwidgets5 z5 j2 xy 12i 1ca 1cb 1cd 1df 1dg 1hw
libkf5js5 j2 1a3 1hw
libkf5jsapi5 j2 z7 1ca 1hw
libkf5kcmutils-data
libkf5kcmutils5 z9 j2 x3 x4 xp xt xy y5 yn yr z4 zb 11g 11m 11o 12i 12m 1ca 1cb 1cd 1cq 1ct 1cx 1df 1hw
libkf5kcmutilscore5 z9 j2 xp xy 11m 11o 1ca 1hw
libkf5kdcraw5 j2 pr 1ca 1cd 1e6 1hw
libkf5kdegames7 j2 xm xp xq xt xy yn yr yu 10o 12i 12m 188 1ca 1cd 1cq 1ct 1cx 1d5 1df 1gj 1hw
libkf5kdegamesprivate7 j2 x0 xm xp xy y7 yr zd 10o 12i 12m 1ca 1cd 1cl 1df 1dj 1hw
libkf5kdelibs4support-data
libkf5kdelibs4support5 zf dh j2 ur x3 xj xm xp xq xt xy xz ye yg yn yr yu z6 zk zl zo 10q 10w 11m 11o 11p 126 12i 12k 12m 1ca 1cb 1cd 1cl 1cp 1d5 1df 1dg 1gd 1hw 1ms 1np
libkf5kexiv2-15.0.0 j2 o2 pr 1ca 1cd 1hw
libkf5khtml-data
libkf5khtml5 zi dh j2 pr qi vr x0 xj xm xp xt xy ye yg yr yu z6 z7 zk zo 10q 10w 11m 11o 11s 11t 126 12c 12e 12i 12k 12m 1ac 1ao 1ca 1cb 1cd 1cl 1cp 1df 1dg 1dj 1hw 1ms 1sr 24q
libkf5kiocore5 fu j2 x4 xp xy xz yr 11m 11o 161 1ca 1cb 1cl 1dj 1hw
libkf5kiofilewidgets5 j2 xb xm xp xq xt xy yn yr yu z4 z6 zk zm zo 11p 12i 12m 1ca 1cd 1cl 1df 1dj 1hw
libkf5kiogui5 j2 xp xy yr zk 11m 11o 12k 1ca 1cb 1cd 1hw
libkf5kiontlm5 j2 1ca
libkf5kiowidgets5 j2 xm xp xq xt xy yn yr yu z6 zk zm 11m 11o 11p 12i 12k 1ca 1cb 1cd 1cl 1df 1hw
libkf5kirigami2-5 j2 1ca 1cb 1cd 1cq 1ct 1cu 1hw
libkf5kmahjongglib5 j2 xm xp xt yr 12i 1ca 1cd 1d5 1df 1hw
libkf5kmanagesieve5 zx dh j2 xp xy yr zk zo 12i 1ca 1cl 1df 1fe 1hw
libkf5konq6 dh j2 xb xp xy yr z6 zk zl zm zo 10w 12i 12m 1ca 1cb 1cd 1df 1dj 1hw 24q
libkf5kontactinterface-data
libkf5kontactinterface5 zt j2 xy zm 10w 12k 12m 1ca 1cb 1cd 1df 1dj 1hw
libkf5krosscore5 j2 yr 1ca 1cd 1cy 1df 1dj 1hw
libkf5krossui5 dh j2 xm yr yu zo zv 10w 12i 12m 1ca 1cd 1df 1dj 1hw
libkf5ksieve-data
libkf5ksieve5 zx j2 yr 1ca 1hw
libkf5ksieveui5 zx dh j2 xm xp xq xt xy yr yu yv zk zm zo zr zy 103 10i 112 116 11t 120 12i 1ca 1cb 1cd 1cp 1dd 1df 1hw
libkf5ldap-data
libkf5ldap5abi1 100 dh j2 xp xy yr zk 12i 140 1ca 1cd 1cf 1df 1fe 1hw
libkf5libkdepim-data
libkf5libkdepim5 102 j2 yr 12i 1ca 1cd 1df 1hw
libkf5libkleo-data
libkf5libkleo5 104 j2 pr se sf xj xm xp xt xy yr z2 116 12i 1c2 1ca 1cd 1df 1hw
libkf5mailcommon-data
libkf5mailcommon5abi2 106 dh j2 pr sf wl wm wn wx x0 xj xm xp xq xt xw xy yr yu yv yw z4 zk zo 103 105 108 10a 10d 10e 10f 10g 10i 112 113 116 120 122 126 12i 12m 1ac 1c2 1ca 1cb 1cd 1df 1dj 1hw 1sr
libkf5mailimporter5 j2 x0 xp yr 112 1ca 1cd 1df 1dj 1hw
libkf5mailtransport-data
libkf5mailtransport5 109 j2 xp xq xt xy yr 12c 12e 12i 1ca 1cb 1cd 1cf 1cl 1df 1hw
libkf5mailtransportakonadi5 109 j2 pr wm wn xy yr 1ca 1hw
libkf5mbox5 j2 10i 1ca 1hw
libkf5messagecomposer5abi1 d1 dh j2 pr sf wl wm wn wx xc xj xm xp xq xw xy yn yr yv yw z6 zk zl zm zo 103 105 10a 10b 10e 10g 10i 10j 112 113 114 116 11t 122 12i 12m 1c2 1ca 1cb 1cd 1cl 1df 1hw
libkf5messagecore5abi1 d1 dh j2 sf x0 xj xp xq xt xy yr yv zk 10i 10j 112 116 1c2 1ca 1cd 1cl 1df 1hw
libkf5messagelist5abi1 d1 dh j2 pr wm wn wv wx xp xq xt xy yr yu z2 zk 103 10e 10i 112 113 126 12i 12m 1ca 1cd 1df 1hw
libkf5messageviewer5abi1 d1 dh j2 pr sf sm wl wm wn xj xp xq xt xw xy yj yl yr yu yv z4 z6 zk zl zm zo 105 10b 10c 10e 10i 10j 10q 112 116 11m 11o 120 12g 12i 12m 1c1 1c2 1ca 1cd 1cl 1cp 1dc 1dd 1df 1hw
libkf5mime-data
libkf5mime5abi1 10h j2 pr xj yr 1ca 1hw
libkf5mimetreeparser5abi1 j2 sf xj xy yr 105 10i 1c2 1ca 1hw
libkf5networkmanagerqt6 j2 1ca 1cb 1cl 1hw
libkf5newstuff-data
libkf5newstuff5 10l j2 xm xp xq xy yr yu z4 z6 zm 10n 11m 11o 12i 12m 1ca 1cd 1cq 1ct 1df 1hw
libkf5newstuffcore5 dh ec j2 pr x0 x1 xp xy yr 10u 11y 1ca 1cd 1cl 1dj 1hw
libkf5newstuffwidgets5 j2 xp yr 10m 10n 12i 1ca 1cd 1df 1hw
libkf5notifications-data
libkf5notifications5 10p j2 jg lv xp xy 12k 1ca 1cb 1cd 1d7 1df 1dg 1hw
libkf5notifyconfig-data
libkf5notifyconfig5 10r dh j2 jg xp yr zo 1ca 1cb 1cd 1df 1hw
libkf5package-data
libkf5package5 10t j2 x0 xy yr 1ca 1cb 1hw
libkf5parts-data
libkf5parts5 10v dh j2 xp xy yr yu z6 zk zm zo 11m 11o 12i 12m 1ca 1cd 1df 1dj 1hw
libkf5people-data
libkf5people5 10x j2 xy yr 10z 1ca 1cb 1cd 1d2 1hw
libkf5peoplebackend5 10x j2 1ca 1hw
libkf5peoplewidgets5 10x j2 xy yr z4 10y 10z 12i 1ca 1cd 1df 1hw
libkf5pimcommon-data
libkf5pimcommon5abi2 dh j2 xj xp xt xy yr z4 z6 zk zo 103 10o 114 116 11e 11f 12i 12m 1ca 1cb 1cd 1cl 1df 1hw
libkf5pimcommonakonadi5abi1 111 dh j2 pr wl wm wv wx xj xm xp xq xt xw xy yr yz z2 z4 z6 za zk 101 103 112 116 12i 12m 1ca 1cb 1cd 1cl 1df 1hw
libkf5pimcommonautocorrection5 j2 x0 xp xq xt yr 103 12i 1ca 1cd 1df 1dj 1hw
libkf5pimtextedit-data
libkf5pimtextedit5abi2 115 dh j2 xj xp xq xt xy yr zo 11s 11t 120 12i 12m 1ca 1cd 1d7 1df 1hw
libkf5plasma5 dh ec j2 x0 xp xq xt xy ye yg yn yr yu zk zm 10q 10u 11m 11o 12k 12m 1ca 1cb 1cd 1d2 1d5 1df 1dg 1hw 1np
libkf5plasmaquick5 ec j2 xp xy y5 yr yu 10u 117 11g 12f 12k 1ca 1cd 1cq 1ct 1dg 1hw 1ng 1np
libkf5plotting5 j2 1ca 1cd 1df 1hw
libkf5prison5 j2 md pr 1c5 1ca 1cd 1hw 1pt
libkf5prisonscanner5 j2 1ca 1cd 1cg 1hw 1pt
libkf5pty-data
libkf5pty5 11c j2 xy yr 1ca 1hw
libkf5purpose-bin 1xj 1xw 1y0 1yi dh fs j2 w6 xy yr zk zm zo 10q 11f 11m 11o 1ca 1cd 1cl 1df 1hw
libkf5purpose5 1xw 1yh j2 xp xy yr 1ca 1cb 1cd 1cl 1cq 1df 1hw
libkf5quickaddons5 ec j2 xp xq xy y5 yr 10u 1ca 1cd 1cq 1ct 1hw
libkf5runner5 dh j2 wf xp xy yr zk 117 11m 11o 127 1ca 1cb 1cd 1df 1hw
libkf5screen-bin j2 xp 11k 11l 12f 1ca 1cb 1cd 1dg 1hw 1lv 1nb 1np
libkf5screen-data
libkf5screen8 11j j2 1ca 1cb 1cd 1dg 1hw
libkf5screendpms8 11j j2 1ca 1cd 1d8 1dg 1hw 1lv 1n3 1np
libkf5service-bin j2 xy yr 11o 1ca
libkf5service-data
libkf5service5 11n j2 xp xy y3 yr 1ca 1cb 1dj 1hw
libkf5solid5 11q j2 v1 161 1ak 1ca 1cb 1cd 1dj 1hw 1k6
libkf5solid5-data
libkf5sonnet5-data
libkf5sonnetcore5 11r j2 1ca 1hw
libkf5sonnetui5 j2 11s 1ca 1cd 1df 1hw
libkf5style5 j2 xp xt yu 12i 1ca 1cd 1df 1hw
libkf5su-bin j2 xy yr 11x 1ca 1hw 1ms
libkf5su-data
libkf5su5 11w 20j j2 xp xy 11d 1ca 1hw
libkf5syndication5abi1 j2 pr xj 1ca 1dj 1hw
libkf5syntaxhighlighting-data
libkf5syntaxhighlighting5 11z j2 1ca 1cd 1cl 1hw
libkf5sysguard-data
libkf5templateparser5 d1 j2 xj xp xq xy yr yv 103 10e 10i 10j 116 11t 120 12i 12m 1ca 1cd 1dd 1df 1hw
libkf5texteditor-bin j2 x4 1ca 1hw
libkf5texteditor5 eq vw 123 dh j2 n7 pr x0 x4 xj xm xp xq xt xy yn yr z4 z6 zk zm zo 10w 11s 11t 120 126 12i 12k 12m 1ca 1cd 1cp 1cq 1df 1hw
libkf5textwidgets-data
libkf5textwidgets5 125 j2 xm xq xt yr 11s 11t 12i 1ca 1cd 1d7 1df 1hw
libkf5threadweaver5 j2 pr 1ca 1hw
libkf5tnef5 j2 xc xg xw yr 1ca 1hw
libkf5torrent6abi3 dh j2 pr pw r8 x0 xp xy yr zk 1c1 1ca 1cl 1dj 1hw
libkf5unitconversion-data
libkf5unitconversion5 12a j2 yr 1ca 1cl 1hw
libkf5wallet-bin 12d j2 pr sf xp xt xy y3 yr 10q 11m 11o 12e 12i 12k 13m 1c1 1ca 1cb 1cd 1df 1hw
libkf5wallet-data
libkf5wallet5 12d 13m j2 xp 12k 1ca 1cb 1hw
libkf5waylandclient5 f0 j2 1ca 1cd 1d8 1hw 1lv
libkf5webengineviewer5abi1 j2 xp xt xy yr 112 116 12i 12m 1ca 1cd 1cl 1dc 1dd 1df 1hw
libkf5widgetsaddons-data
libkf5widgetsaddons5 12h j2 1ca 1cd 1df 1hw
libkf5windowsystem-data
libkf5windowsystem5 12j j2 1ca 1cd 1df 1dg 1hw 1ms 1n9 1nf 1np 1o6
libkf5xmlgui-data
libkf5xmlgui5 12l j2 xp xq xt xy ye yg yn yr yu z4 12i 1ca 1cb 1cd 1cl 1cp 1df 1dj 1hw
libkfontinst5 j2 p6 yr 1ca 1cb 1dj 1hw
libkfontinstui5 j2 p6 pd xp yr 12n 1ca 1cd 1dg 1hw 1ms 1n8 1o8
libkgantt2 j2 1ca 1cd 1cp 1df 1hw
libkimageannotator-common
libkimageannotator0 j2 pr w8 1ca 1cd 1d5 1df 1hw 1ms 12q
libklu1 g0 iq j2 kq 1i4
libkmlbase1 j2 o5 pr 15s 1hw 1kr 24q
libkmldom1 j2 o5 pr 12t 1hw
libkmlengine1 j2 pr 12t 12u 1hw
libkmod2 j2 14x 1hp 1pq
libkolabxml1v5 ig j2 l9 pr 1hw 1nx
libkpathsea6 j2
libkpimaddressbookimportexport5 bk j2 pr wm wx xp xw xy yr 112 1ca 1cd 1df 1hw
libkpimgapi-data
libkpimgapicalendar5 130 j2 xc 133 1ca 1cd 1cl 1hw
libkpimgapicontacts5 130 j2 xw 133 1ca 1cl 1dj 1hw
libkpimgapicore5abi1 130 j2 12c 12e 1ca 1cd 1cl 1hw
libkpimgapitasks5 130 j2 xc 133 1ca 1cl 1hw
libkpimimportwizard5 j2 pr wm wx xp xw xy yr yv 107 10a 113 1ca 1cf 1df 1hw
libkpimitinerary-data
libkpimitinerary5 136 j2 pr x0 xc xj xw yr ys 10i 138 1ab 1av 1ca 1cd 1cq 1hp 1hw 1on 1pt 24q
libkpimpkpass5 j2 x0 1ca 1cd 1hw
libkpimsmtp5abi1 dh j2 xy yr zk 1ca 1cl 1fe 1hw
libkpipewire5 j2 nl po yr 1af 1ca 1cd 1ct 1hw
libkrb5-3 j2 kv w5 we 13c 1hp
libkrb5support0 j2
libksba8 j2 sd
libkscreenlocker5 1tr dh ec j2 xp xq xr xy xz y5 ye yg yr yx zk 10q 10u 11g 11l 12f 12k 12m 13u 19g 1ca 1cb 1cd 1cl 1cq 1ct 1df 1dg 1hw 1lv 1ly 1ms 1n9 1np 1o9
libksgrd9 121 j2 xp xy yr 1ca 1cl 1hw
libksysguardformatter1 121 j2 xy yr 1ca 1cd 1hw
libksysguardsensorfaces1 121 ec j2 xp xq xr xy yr 10u 11p 13i 1ca 1cd 1cq 1ct 1hw
libksysguardsensors1 121 j2 yr 13g 13j 1ca 1cb 1cq 1hw
libksysguardsystemstats1 121 j2 yr 1ca 1cb 1fx 1hw
libkuserfeedbackcore1 j2 1ca 1cd 1cl 1hw
libkuserfeedbackwidgets1 j2 13k 1ca 1cd 1df 1hw
libkwalletbackend5-5 j2 pw sf yr 10q 12i 1ca 1hw
libkwineffects14 j2 nl xp xy yr 13o 1ca 1cd 1cq 1ct 1hw
libkwinglutils14 j2 nl 1ca 1cd 1hw 1np
libkworkspace5-5 j2 xp xy yr 1ca 1cb 1dg 1hw 1my
liblab-gamut1
liblangtag-common
liblangtag1 j2 1on 13r
liblapack3 hv j2 pr qh
liblayershellqtinterface5 j2 1ca 1cd 1d8 1hw 1lv
liblbfgsb0 hv j2 qh 13t
liblc3-0 j2
liblcms2-2 j2
libldacbt-abr2 j2 13z
libldacbt-enc2 j2
libldap-2.5-0 j2 s7 1fe
libldb2 j2 140 14f 1im 1it 1iw
liblensfun-data-v1
liblensfun1 j2 pr qw 1hw 142
liblerc4 j2 pr 1hw
liblilv-0-0 j2 1fz 1gs 1hi
liblingua-translit-perl 1sm
liblirc-client0 j2
liblist-allutils-perl 1sm 14b 14c 1fk
liblist-moreutils-perl 1sm o7 14a
liblist-moreutils-xs-perl 1sm 1sn j2
liblist-someutils-perl 1sm 15z
liblist-utilsby-perl 1sm
libllvm14 j2 n6 oh pr 1hw 1je 1on 1pj 24q
libllvm15 j2 n6 oh pr 1hw 1je 1on 1pj 24q
liblmdb0 j2
liblog-log4perl-perl 1sm
liblog4cplus-2.0.5 j2 pr 1hw
liblouis-data
liblouis20 j2 14i
liblqr-1-0 j2 qw
liblrdf0 j2 1e1
liblsan0 6b j2 pr
libltc11 j2
libltdl7 j2
liblua5.2-0 j2 1hw
liblua5.3-0 j2 1hw
liblwp-mediatypes-perl 1sm
liblwp-protocol-https-perl 1sm 1b v8 170 1mn
liblxqt-globalkeys-ui1 j2 14u 1ca 1df 1hw
liblxqt-globalkeys1 j2 1ca 1cb 1hw
liblxqt1 2g 207 j2 12k 1ca 1cb 1cd 1df 1dg 1dh 1hw 1ms 1p3
liblz4-1 j2
liblzma5 j2
liblzo2-2 j2
libm17n-0 1qq j2 p6 pd pf px 195 1j7 1ms 1o8 1on 1p5
libmad0 j2
libmaeparser1 ia j2 pr 1hw
libmagic-mgc
libmagic1 ix j2 14x 24q 152
libmagick++-6.q16-8 j2 pr 155 156 1hw
libmagickcore-6.q16-6 2s ix j2 oi p6 pd pr sc u8 vn vr 13x 14k 14o 14x 18r 1ao 1jc 1m4 1m5 1m6 1ms 1ny 1on 24q b7
libmagickwand-6.q16-6 2s j2 pr sc 155 1ms b7
libmalcontent-0-0 j2 qw
libmanette-0.2-0 j2 nr qw tp
libmarblewidget-qt5-28 1qx gw j2 pr 1ac 1ca 1cb 1cd 1cl 1cp 1d5 1d9 1dd 1df 1dj 1hw 1sr 24q
libmariadb3 1qz j2 1hp 24q
libmarkdown2 j2
libmatroska7 j2 mx pr 1hw
libmaxminddb0 j2
libmbedcrypto7 j2
libmbedtls14 j2 15e 15g
libmbedx509-1 j2 15e
libmd-dev 15i
libmd0 j2
libmd4c0 j2
libmedc11 j2 pr u7 1hw
libmediaart-2.0-0 j2 q4 qw
libmenu-cache-bin j2 p0 qw
libmenu-cache3 j2 qw 15m
libmetis5 j2
libmfx1 j2 pr 1hw 1l4
libmhash2 j2
libmime-charset-perl 1sm
libminizip1 j2 24q
libmjpegutils-2.1-0 j2
libmm-glib0 j2 qw
libmms0 j2
libmng1 j2 vr 13x 24q
libmnl0 j2
libmodplug1 j2 1hw
libmodule-implementation-perl 1sm 160 1jz
libmodule-runtime-perl 1sm 19o
libmount1 hw j2 1ft
libmozjs-102-0 j2 pr 1hw 24q 22t
libmp3lame0 j2
libmpc3 j2 r8 168
libmpcdec6 j2
libmpeg2-4 j2
libmpeg2encpp-2.1-0 j2 pr 15t 1hw
libmpfr6 j2 r8
libmpg123-0 j2
libmplex2-2.1-0 j2 pr 15t 1hw
libmro-compat-perl 1sm k8
libmspub-0.1-1 j2 pr us 1ev 1hw 24q
libmtdev1 j2
libmtp-common
libmtp9 16e j2 pw 1ks
libmumps-5.5 j2 qh 13t 18s 1fj
libmunge2 j2
libmuparser2v5 j2 pr sc 1hw
libmusicbrainz5cc2v5 j2 pr 16z 1hw 1on
libmutter-11-0 4 ah 1r9 h1 j2 j7 ja jg kt mn n9 p6 pf po q4 qn qw rf sn ta tp ur v4 vy 13x 19h 19i 19j 1af 1gd 1hr 1ii 1k6 1lt 1ly 1ms 1mu 1my 1nb 1nf 1np 1nq 1nr 1nt 1ny 1o6 1o9 1oa 1ob 1oc 1od 1ox 1p7
libmwaw-0.3-3 j2 pr 1ev 1hw 24q
libmypaint-1.5-1 j2 qw sc vx 16n
libmypaint-common
libmysofa1 j2 24q
libmythes-1.2-0 j2 pr 1hw
libnamespace-autoclean-perl 1sm hp 16r 1fk 1i0
libnamespace-clean-perl hp 197 1i0 1i2 1sm
libnautilus-extension4 j2 qw
libncurses-dev 1je 16u 16v j3 1rd
libncurses6 1je j2
libncursesw6 1je j2
libndctl6 j2 lq 12w 1k6 1kx
libndp0 j2
libneon27 j2 t4 1hp 1on 24q
libneon27-gnutls j2 s7 t4 1on 24q
libnet-http-perl 1sm v7 1kp
libnet-ssleay-perl 1sm 1sp 1sn j2 1hp
libnetcdf19 j2 l9 u5 u6 1on
libnettle8 j2
libnewt0.52 j2 1gb
libnfs13 j2
libnghttp2-14 j2
libngspice0 j2 pr sc 1hw
libnice10 j2 qw s7 tt
libnl-3-200 j2
libnl-genl-3-200 179 j2
libnl-route-3-200 179 j2
libnm0 j2 qw s7 1k6
libnma-common 26
libnma-gtk4-0 j2 ja pt pu qw tc 17c 17d
libnma0 j2 ja pt pu qw ta 17c 17d
libnode108 im iy j2 pr us 176 1hp 1hw 1ky 24q 1rj 1rl 1rm
libnorm1 j2 pr 1hw
libnotificationmanager1 dh j2 xp xq xy yr z2 zl 11i 11k 11m 11o 12k 1ca 1cb 1cd 1cq 1hw
libnotify4 j2 q4 qw
libnpth0 j2
libnsl-dev 17m 1jg
libnsl2 j2 1jh
libnspr4 j2
libnss3 j2 17n 1hg
libnuma1 j2
libnumber-compare-perl
libnumbertext-1.0-0 j2 pr 1hw 17s
libnumbertext-data
liboauth0 j2 l9 17o
libocct-data-exchange-7.6 j2 pr 17w 17x 17y 17z 180 1hw
libocct-draw-7.6 j2 pr 17u 17w 17x 17y 17z 180 1hw 1ip 1is 1ji 1ms
libocct-foundation-7.6 j2 pr 1hw 1ip 1ir
libocct-modeling-algorithms-7.6 j2 pr 17w 17y 1hw
libocct-modeling-data-7.6 j2 pr 17w 1hw
libocct-ocaf-7.6 j2 pr 17w 17x 17y 180 1hw
libocct-visualization-7.6 j2 p6 pc pd pr qn 17v 17w 17x 17y 1hw 1ms 1rp
libodbc2 j2 14o
libodbcinst2 22y j2 14o
libodfgen-0.1-1 j2 pr 1ev 1hw 1on
libogdi4.1 j2 o5 1jh 24q
libogg0 j2
libokular5core10 dh j2 x0 xb xp xq xt xy yr z8 zk zo 11m 11o 127 12c 12e 12i 1ac 1ca 1cd 1cl 1cp 1d5 1df 1dj 1hw 1sr 24q
libopenal-data
libopenal1 187 j2 1gk
libopenbabel7 j2 ja pr sc v2 151 1hw 1on 24q
libopenblas-dev 18c 18b
libopenblas-pthread-dev 18d
libopenblas0 18d
libopenblas0-pthread j2 qh
libopencolorio2.1 j2 o5 pr v0 1br 1hw 1pf
libopencore-amrnb0 j2
libopencore-amrwb0 j2
libopencv-core406 hv j2 pr r5 13t 1hw 1ip 24q
libopencv-dnn406 j2 pr 18h 18k 1b9 1hw
libopencv-imgcodecs406 j2 pr py q3 vr 18h 18k 18n 18r 1ao 1hw 1jc 1m4
libopencv-imgproc406 j2 pr 18h 1hw
libopencv-ml406 j2 pr 18h 1hw
libopencv-videoio406 hf hi hl j2 lw pr qw sg sh t8 t9 18h 18j 18k 1hw 1id
libopenexr-3-1-30 j2 pr v0 1hw 24q
libopengl0 j2 r3
libopenh264-7 j2 pr 1hw
libopenimageio2.4 hf hi hl ig j2 ly pd pr qi u8 v0 vr 18e 18h 18k 18m 18n 18r 18w 1ao 1e6 1hw 1id 1ip 1jc 1m4 1m5 24q
libopenjp2-7 j2
libopenmpi3 j2 nu nv od pr uk up 179 1an 1bf 1bg 1hw 1k5 24q uj
libopenmpt-modplug1 j2 pr 18u 1hw
libopenmpt0 j2 pr 169 1hw 1lk 1lm 24q
libopenni2-0 j2 pr vr 1hw 1k6 1ks
libopenvdb10.0 i4 ia j2 pr v0 14h 1hw 1ip 24q
libopus0 j2
liborc-0.4-0 j2
liborcus-0.17-0 i9 ia j2 pr 190 1hw
liborcus-parser-0.17-0 i9 j2 pr 1hw 24q
libosdcpu3.5.0 j2 pr sc 1hw
libosdgpu3.5.0 j2 pr 191 1hw
libosinfo-1.0-0 j2 pr qw 1gv 1on 1p2 1sk 233 194 1s4
libosinfo-l10n
libotf1 j2 pd
libp11-kit0 j2 oh
libpackage-stash-perl 1sm 15z 1fk
libpackagekit-glib2-18 j2 qw
libpackagekitqt5-1 j2 pr 1ca 1cb 1hw
libpagemaker-0.0-0 j2 pr 1ev 1hw
libpam-gnome-keyring j2 19g 1ft 19e
libpam-modules h7 j2 l3 lr 19g 1ft 28 19d
libpam-modules-bin h7 j2 l3 19g 1ft
libpam-runtime 28 19c
libpam-systemd j2 jk 19g 20n 19e 1z 20o
libpam0g h7 j2 28
libpango-1.0-0 3o j2 pf qw u3 1j7
libpangocairo-1.0-0 j2 ja p6 qw u3 19h 19j
libpangoft2-1.0-0 j2 p6 pd qw u3 19h
libpangomm-1.4-1v5 j2 jb pr qw qz 19h 19i 1g8 1hw
libpangoxft-1.0-0 j2 p6 qw 19h 19j 1ms 1o8 1oy
libpaper-utils j2 19n
libpaper1 j2 28 22u 2s
libparams-classify-perl m6 1sm 1sn j2
libparams-util-perl 1sm 1sn j2
libparams-validate-perl 1sm 1sn j2 15z 1fk
libparams-validationcompiler-perl 1sm nq ny 1fk
libparse-recdescent-perl 1sm
libparted-fs-resize0 j2 19u
libparted2 hw j2 m8 1kx 2n
libpathplan4 j2
libpcap0.8 j2 ls
libpci3 j2 1k6 24q 1sk
libpciaccess0 j2 24q
libpcre2-16-0 j2
libpcre2-32-0 j2
libpcre2-8-0 j2
libpcre2-posix3 j2 1a1
libpcre3 j2
libpcsclite1 j2
libpdfbox-java p5
libpeas-1.0-0 1a7 j2 qk qw ta 1bv
libpeas-common
libperl5.36 ix j2 l3 lr q1 q2 24q 1so
libpetsc-real3.18 g0 hv j2 k2 oi ok pr qh u7 un 12s 13t 16g 18s 1bj 1fj 1hf 1hw 1i9 1ia 1ju 1ka 1ms 1pe 1rq
libpgm-5.3-0 j2
libphonenumber8 fp j2 pr us 1b9 1hw
libphonon4qt5-4 1ad j2 1bl 1bm 1ca 1cd 1df 1hw
libphonon4qt5-data
libpipeline1 j2
libpipewire-0.3-0 1h2 j2
libpipewire-0.3-modules h9 hb j2 ls qw 145 1af 1bm 1gj 1hp 1ii
libpixman-1-0 j2
libplacebo208 j2 nl pr 13x 1hw 1lr
libplasma-geolocation-interface5 j2 1ca 1hw
libplist3 j2
libplot2c2 j2 pr 1ao 1hw 1ms 1mz 1ny 1p5
libpmem1 j2 lq 16w
libpmix2 j2 nu nv uk 16h 24q uj
libpng16-16 j2 24q
libpocketsphinx3 j2 1hc
libpolkit-agent-1-0 j2 qw 1ar
libpolkit-gobject-1-0 j2 qw 1ii
libpolkit-qt5-1-1 j2 pr qw 1aq 1ar 1ca 1cb 1cd 1df 1hw 19f
libpoppler-glib8 1av j2 ja pd qw 1hw
libpoppler-qt5-1 1av j2 pd 13x 1ca 1cd 1dj 1hw
libpoppler126 j2 p6 pd vr 13x 17n 17o 18r 1ao 1hw 1jc 24q
libpopt0 j2
libportal-gtk3-1 qw ta
libportal-gtk4-1 qw tc
libportal1 j2 qw
libportaudio2 gq j2 vi
libpostproc56 hl j2
libpotrace0 j2
libpq5 j2 t4 140 1hp
libproc2-0 j2 1ii
libprocesscore9 121 j2 x4 xy yr 11m 11o 13g 1ca 1hw 24q
libprocessui9 121 j2 x4 xp xt xy ye yg yr z6 zm 11m 11o 12i 12k 13g 1b5 1ca 1cb 1cd 1d9 1dc 1dd 1df 1dg 1hw 1ms 1oz
libproj25 1tq j2 l9 pr 1hg 1hw 1jc
libprotobuf-lite32 j2 pr 1hw
libprotobuf32 j2 pr 1hw 24q
libproxy1-plugin-gsettings j2 pr qw 1bd 1hw ah
libproxy1-plugin-networkmanager j2 ls 1hw 1bd
libproxy1-plugin-webkit j2 pr vk 1bd 1hw
libproxy1v5 j2 pr 1hw
libpsl5 uu j2 1kd
libpsm-infinipath1 j2 1kx
libpsm2-2 j2 17p
libpstoedit0c2a j2 nc pr 154 1al 1hw 1pm
libptexenc1 j2 12y
libptscotch-7.0 ix j2 14x 18s 24q
libpugixml1v5 j2 pr 1hw
libpulse-mainloop-glib0 j2 qw 1bm
libpulse0 gx j2 ls 1gj 1ii 1ms 1mu 1np
libpulsedsp j2 1bm
libpwquality-common
libpwquality1 j2 l1 1bo
libpyside2-py3-5.15 1u1 j2 pr 1ca 1cq 1g0 1hw
libpystring0 j2 pr 1hw
libpython3-all-dev 1bt 1bw
libpython3-dev 1bw
libpython3-stdlib 1by
libpython3.11 1by j2 o5 24q
libpython3.11-dev 1by 1bv o6 24r
libpython3.11-minimal j2 1hp
libpython3.11-stdlib 1bx 1r2 ix j2 l3 lr oh 14x 16v 17m 1ea 1hg 1je 1jh 1kx
libqalculate-data
libqalculate22 1bz j2 l9 pr r8 us 168 1hw 1on
libqca-qt5-2 j2 pr 1ca 1hw
libqgpgme15 j2 pr sd sf 1ca 1hw
libqhull-r8.0 j2
libqmobipocket2 j2 1ca 1cd 1hw
libqrencode4 j2
libqrupdate1 hv j2 qh 13t
libqscintilla2-qt5-15 1c8 j2 pr 1ca 1cd 1cp 1df 1hw
libqscintilla2-qt5-l10n
libqt5concurrent5 j2 pr 1ca 1hw
libqt5core5a 207 j2 mg pr qw us 19z 1hw 1pq 24q
libqt5dbus5 j2 ls 1ca 1hw
libqt5designer5 j2 1ca 1cd 1df 1dj 1hw
libqt5gui5 3o j2 mn n9 p6 pd po pr qn qw u3 ur v4 vr 15j 16d 1ao 1ca 1cb 1cl 1gd 1hw 1k6 1ms 1mu 1n6 1n7 1n8 1n9 1nb 1nd 1ne 1ng 1nh 1ni 1nk 1nl 1nm 1nn 1np 1ob 1oc 1oy 24q
libqt5help5 j2 1ca 1cd 1d2 1df 1hw
libqt5keychain1 j2 pr qw 1ca 1cb 1hw
libqt5multimedia5 j2 1bm 1ca 1cd 1cl 1hw
libqt5multimedia5-plugins 1cg gq j2 qw t8 t9 1bm 1ca 1cd 1ci 1cl 1hw
libqt5multimediagsttools5 gq j2 qw t6 t8 t9 1ca 1cd 1cg 1ck 1cl 1df 1hw
libqt5multimediaquick5 j2 1ca 1cd 1cg 1ct 1hw
libqt5multimediawidgets5 j2 qn 1ca 1cd 1cg 1df 1hw
libqt5network5 1hp j2 t4 1ca 1cb 1hw 24q
libqt5networkauth5 j2 1ca 1cl 1hw
libqt5opengl5 j2 1ca 1cd 1df 1hw
libqt5positioning5 j2 pr 1ca 1hw
libqt5printsupport5 j2 l8 1ca 1cd 1df 1hw
libqt5qml5 j2 pr 1ca 1cl 1hw
libqt5qmlmodels5 j2 1ca 1cq 1hw
libqt5qmlworkerscript5 j2 1ca 1cl 1cq 1hw
libqt5quick5 j2 1ca 1cd 1cl 1cq 1cr 1hw
libqt5quickcontrols2-5 j2 1ca 1cd 1cq 1ct 1cw 1hw
libqt5quickshapes5 j2 1ca 1cd 1cq 1ct 1hw
libqt5quicktemplates2-5 j2 1ca 1cd 1cq 1cr 1ct 1hw
libqt5quickwidgets5 j2 1ca 1cd 1cq 1ct 1df 1hw
libqt5script5 2s j2 1ca 1hw
libqt5scripttools5 2s j2 1ca 1cd 1cy 1df 1hw
libqt5sensors5 j2 1ca 1cb 1hw
libqt5serialport5 j2 1ca 1hw 1k6
libqt5sql5 j2 1ca 1hw
libqt5sql5-mysql j2 15a 1ca 1d2 1hw
libqt5sql5-sqlite j2 1ca 1d2 1hg 1hw
libqt5svg5 j2 1ca 1cd 1df 1hw 24q
libqt5test5 j2 pr 1ca 1hw
libqt5texttospeech5 j2 1ca 1hw
libqt5waylandclient5 j2 p6 pd qw 1ca 1cb 1cd 1hw 1lv 1lw 1oc
libqt5webchannel5 j2 1ca 1cq 1hw
libqt5webengine-data
libqt5webengine5 1da j2 1ca 1cd 1cl 1cq 1ct 1d6 1d9 1dc 1hw
libqt5webenginecore5 1da gq j2 ls nt o5 p6 pd pr u2 u3 us vr 13x 15s 17n 17o 18r 18x 1ao 1ca 1cd 1cl 1co 1cq 1ct 1d9 1e9 1gi 1hw 1ln 1m4 1m5 1m6 1ms 1mu 1np 1nq 1nt 1ny 1o6 1on 1ox 1p2 1p7 24q
libqt5webenginewidgets5 1da j2 1ca 1cd 1cl 1cp 1ct 1cx 1dc 1df 1hw
libqt5webkit5 2s j2 pr qw t8 t9 um us vr 1ao 1ca 1cd 1cl 1co 1cp 1cq 1ct 1d0 1d9 1df 1hg 1hw 1m4 1mh 1ms 1on 1p2 24q
libqt5widgets5 j2 pr 1ca 1cd 1hw
libqt5x11extras5 j2 1ca 1cd
libqt5xdg3 3k or qx 207 j2 qw 1ca 1cb 1cd 1df 1di 1dj 1hw
libqt5xdgiconloader3 j2 1ca 1cd 1d5 1hw
libqt5xml5 j2 1ca 1hw
libqt5xmlpatterns5 j2 pr 1ca 1cl 1hw
libqt6core6 207 hr j2 mg pr qw us 19z 1hw 1pq 24q
libqt6dbus6 j2 ls 1dl 1hw
libqt6gui6 3o j2 mn n9 p6 pd pr qw r5 u3 ur v4 vr 15j 16d 18o 1ao 1dl 1dm 1gd 1hw 1k0 1k6 1ms 1mu 1n6 1n7 1n8 1n9 1nb 1nd 1ne 1ng 1nh 1ni 1nk 1nn 1np 1ob 1oc 24q
libqt6network6 1hp im j2 pr qw t4 1bd 1dl 1dm 1hw 1pq 24q
libqt6opengl6 j2 mn n9 po v4 16d 18o 1dl 1dn 1hw 1k0 1k6 1ms 1mu 1np 1oc
libqt6openglwidgets6 j2 1dl 1dn 1dp 1du 1hw
libqt6printsupport6 j2 l8 1dl 1dn 1du 1hw
libqt6sql6 j2 1dl 1hw
libqt6test6 j2 pr 1dl 1hw
libqt6widgets6 j2 pr 1dl 1dn 1hw
libqt6xml6 j2 1dl 1hw
libqtermwidget5-1 1yw j2 1ca 1cd 1df 1hw 1kw
libquadmath0 6b j2
libqwt-qt5-6 j2 pr 1ca 1cd 1cn 1d5 1df 1hw
libqxp-0.0-0 j2 pr us 1ev 1hw
librabbitmq4 j2 1hp
libraptor2-0 j2 l9 1on 1p2 1pd
libraqm0 j2 pd pf u3
librasqal3 j2 r8 15q 1e1 1kx
librav1e0 j2 pr
libraw1394-11 j2
libraw20 j2 pr sc vr 13x 1hw
librdf0 j2 lr 14o 1e1 1e3
librdmacm1 j2 up 179
libre2-9 j2 pr 1hw
libreadline8 1zg j2 1je
libreadonly-perl 1sm
libregexp-common-perl 1sm
libregexp-ipv6-perl 1sm
libreoffice 1ef 1ei 1ek 1em 1eo 1ep 1eq 1es 1ww
libreoffice-base 2s 1eg 1eh 1ej 1ek 22u j2 pr 1hw 1kh 1ki 1kk 1kl 22z
libreoffice-base-core 1el j2 pr 1hw 1kh 1ki 1kk 1kl 22z
libreoffice-base-drivers 1el j2 pr 1hw 1kh 1ki 1kk 1kl 22z
libreoffice-calc 1eg 1ej 1ek 1pz 22u 1o j2 np pr us 16l 183 18z 190 1ev 1hq 1hw 1kh 1ki 1kk 1kl 1mk 1on 22z
libreoffice-common 1er 232 22u 17s
libreoffice-core 3o 55 1ej 232 fp ib j2 ja kf kg l8 l9 ls lz nk nl o5 o9 p6 pd pr qw sf sq t8 t9 u1 u3 ui um ur us vr 13x 140 16p 17n 17o 17r 18r 18z 190 1ao 1av 1e1 1e7 1ev 1gd 1hw 1jc 1kh 1ki 1kk 1kl 1m4 1ms 1mu 1ny 1oa 1on 1oq 1or 1ox 1oy 1p2 1pt 22z 24q
libreoffice-core-nogui 3o 55 1ej 232 fp ib j2 ja kf kg l9 lz nk o5 o9 p6 pd pr qw sf sq u1 u3 ui um us vr 13x 140 16p 17n 17o 17r 18r 18z 1ao 1av 1e1 1e7 1ev 1hw 1jc 1kh 1ki 1kk 1kl 1m4 1on 1oq 1or 1p2 22z 24q
libreoffice-draw 1ej 1ek 22u h9 hb j2 jv ls pb pr qw 16c 16l 183 19a 1dz 1ev 1hq 1hw 1kh 1ki 1kk 1kl 1l9 1mj 1on 1po 22z
libreoffice-gnome 1ej 1ek 22u j2 pr qw 1hw 1kh 1ki 1kk 1kl 22z
libreoffice-impress 1ej 1ek 1em 22u ii j2 nl np pr 16l 183 1ev 1hq 1hw 1kh 1ki 1kk 1kl 22z
libreoffice-math 55 1ej 1ek 22u j2 pr 1hw 1kh 1ki 1kk 1kl 22z
libreoffice-report-builder-bin 1ef 1ek j2 pr 1hw 1kh 1ki 1kk 1kl 22z
libreoffice-style-colibre
libreoffice-writer 1eg 1ej 1ek 22u fq j2 mv nn np pr us 16l 183 1ev 1hq 1hw 1kh 1ki 1kk 1kl 1mi 1mj 1mk 1on 22z 24q
libresid-builder0c2a j2 pr 1hw
librest-1.0-0 j2 qw vy 1gv 1on
librevenge-0.0-0 j2 pr 1hw 24q
librhythmbox-core10 h1 j2 ja q4 qk qw t8 t9 ta tp vy 19h 19i 1a6 1gy 1it 1jk 1on
librist4 j2 k4 15e
librole-tiny-perl 1sm kb
librsvg2-2 j2 j7 ja pr q4 qw 19h 19i 1on
librsvg2-common 1ez q4 qw
librtmp1 j2 r8 s7 u9 173 24q
librttopo1 j2 qc
librubberband2 j2 pr 1hw
libruby 1f5
libruby3.1 1zf 1zo 1zs 1zr 1zq j2 l3 n6 oh r8 16u 1hp 1je 1pe 24q
librygel-core-2.8-0 j2 q7 qw t5 tq 1on
librygel-db-2.8-0 j2 qw 1f6 1hg 1kd
librygel-renderer-2.8-0 j2 q7 qw tq tr 1f6 1gv
librygel-renderer-gst-2.8-0 j2 qw t8 t9 tr 1f6 1f8
librygel-server-2.8-0 j2 q7 qw t5 tq tr 15l 1f6 1gv 1on
libsamplerate0 j2
libsane-common 2s
libsane1 2 3 1fc 22v h9 hb j2 ja l9 pr qw sg sh uw vr 1ao 1at 1gm 1hw 1jc 1ks 1on
libsasl2-2 1fg j2
libsasl2-modules j2 1hp
libsasl2-modules-db j2 lr
libsasl2-modules-kdexoauth2 130 j2
libsbc1 j2
libscalapack-openmpi2.2 1r8 hv j2 pr qh 13t 18s
libscalar-list-utils-perl 1sm 1sn j2
libscim8v5 j2 ja pr qw ta 14o 19h 19i 1hw 1ms
libscotch-7.0 ix j2 14x 24q
libsdl-image1.2 j2 vr 1ao 1fo 1jc 1m4
libsdl1.2debian gq j2 j4 1bm 1ms 1ny
libsdl2-2.0-0 gq j2 m3 mn po 1bm 1fb 1lv 1lw 1lx 1ms 1nr 1ny 1o6 1o9 1oc 1ox 1p3
libseccomp2 j2
libsecret-1-0 j2 pw qw 1fs
libsecret-common
libselinux1 j2 1a1
libsemanage-common
libsemanage2 1fu h7 ix j2 1ft 1fy
libsensors-config
libsensors5 1fw j2
libsepol2 j2
libserd-0-0 j2
libshiboken2-py3-5.15 1u1 j2 pr 1hw
libshine3 j2
libshout3 j2 185 1ha 1hp 1j8 1lk
libshp2 j2
libshumate-1.0-1 j2 ja q4 qw sn tc 1gv 1hg 1g5
libshumate-common
libsidplay1v5 j2 pr 1hw
libsidplay2 j2 pr 1hw
libsigc++-2.0-0v5 j2 pr 1hw
libsignon-qt5-1 j2 1ca 1cb 1hw
libsigsegv2 j2
libslang2 j2
libslirp0 j2 qw
libsm6 j2 ur 1kx
libsmartcols1 j2
libsmbclient 1zz ip j2 1im 1iw
libsmi2ldbl j2
libsnapd-glib-2-1 j2 qw vy 1gv
libsnappy1v5 j2 1hw
libsndfile1 j2 ov 163 169 185 18x 1lk 1ll
libsndio7.0 gq ip j2
libsnmp-base
libsnmp40 j2 19x 1a8 1fx 1hp 1ml 1gl
libsoapysdr0.8 j2 pr 1hw
libsocket++1 j2 pr 1hw
libsodium23 j2
libsombok3 1j7 j2
libsoqt520 j2 kp pr 18o 1ca 1cd 1cn 1df 1hw 1ms 1o9
libsord-0-0 j2 1fz
libsort-key-perl 1sm 1sn j2
libsoundtouch1 j2 pr 1hw
libsoup-3.0-0 8i 1gw im j2 qw t4 176 1be 1hg 24q
libsoup-3.0-common
libsoup-gnome2.4-1 j2 qw 1gy
libsoup2.4-1 8i 1gz im j2 qw t4 1be 1hg 1on 24q
libsoup2.4-common
libsoxr0 j2 sc
libspa-0.2-bluetooth 1h2 i5 j2 ls p8 qw 13w 13y 13z 18x 1fi 1ks
libspa-0.2-modules gq j2 ls pr 1hw 1ii 1k6 1m7
libspandsp2 j2 1jc
libspatialaudio0 j2 pr 16o 1hw
libspatialite7 j2 pe qc 15s 1b7 1f2 1hg 1on 24q
libspdlog1.10 j2 p2 pr 1hw
libspecio-perl 1sm m7 nq 160 16b 1ey 1i3 1p4
libspectre1 j2 st
libspeechd2 j2 qw
libspeex1 j2
libspeexdsp1 j2
libsphinxbase3 hv j2 13t 1bm
libspice-server1 j2 qw t8 t9 vr 14w 18x 18y 1ah 1fe 1hp 1hw 24q
libspnav0 j2 1ms
libspqr2 hv j2 k2 pr 13t 1i4
libsqlite3-0 j2
libsquashfuse0 j2 pg 14w 14x 14y 1pq 24q
libsratom-0-0 j2 1fz 1gs
libsrt1.5-gnutls j2 pr s7 173 1hw
libsrtp2-1 j2 17n 17o
libss2 kv j2
libssh-4 j2 t4 1hp 24q
libssh-gcrypt-4 j2 pw sd t4 24q
libssh2-1 j2 1hp 24q
libssl3 j2
libstaroffice-0.0-0 j2 pr 1ev 1hw 24q
libstartup-notification0 j2 1mu 1nj 1np
libstatgrab10 j2
libstd-rust-1.63 j2 pr 14d
libstd-rust-dev 1ht
libstdc++-12-dev 6b pq 1hw j3
libstdc++6 6b j2 pr
libstemmer0d j2
libsub-exporter-perl 1sm lf 1i1
libsub-exporter-progressive-perl 1sm
libsub-identify-perl 1sm 1sn j2
libsub-install-perl 1sm
libsub-name-perl 1sm 1sn j2
libsub-quote-perl 1sm 1fk
libsuitesparseconfig5 j2
libsundials-ida6 j2 qh
libsundials-nvecparallel-petsc6 j2 18s 1a9
libsundials-sunlinsol3 j2 qh 12s 1a9 1i6 1i8
libsundials-sunmatrix4 j2 qh
libsuperlu-dist8 hv j2 kw pr sc 13t 15o 18s 1bj 1hw
libsuperlu5 hv j2
libsvtav1enc1 j2
libswresample4 hl j2 1h0
libswscale6 hl j2
libsymspg1 j2 sc
libsynctex2 j2 24q
libsysstat-qt5-0 j2 1ca 1hw
libsystemd-shared fu gb h7 hw j2 jk l3 pw v9 12w 14w 14x 161 19g 1fq 1ft 1hp 1pq
libsystemd0 j2 jk pw 14w 14x 1pq
libsz2 fx j2
libtag1v5 1il
libtag1v5-vanilla j2 pr 1hw 24q
libtalloc2 j2
libtaskmanager6abi1 j2 wf xp xy yr z2 zm 10q 11m 11o 12f 12k 1ca 1cb 1cd 1cq 1ct 1dg 1hw
libtasn1-6 j2
libtbb12 1ir 1iq j2 pr 1hw
libtbbbind-2-5 j2 pr uk 1hw
libtbbmalloc2 j2 1hw
libtcl8.6 22t j2 24q
libtdb1 j2
libteamdctl0 j2 ls
libteckit0 j2 pr 1hw 24q
libtevent0 j2 1im
libtexlua53-5 j2
libtexluajit2 j2 pr
libtext-bibtex-perl 1sm 1sn ir j2 1fk
libtext-csv-perl 1sm
libtext-csv-xs-perl 1sm 1sn j2 nj
libtext-glob-perl
libtext-iconv-perl j2 1sn
libtext-roman-perl 1sm
libtext-unidecode-perl 1sm
libthai-data
libthai0 1j6 j2 lo
libtheora0 j2 ja 185
libthrift-0.17.0 j2 pr 1ca 1cl 1hp 1hw 24q
libthunarx-3-0 22g h1 j2 o1 o3 q4 qw ta 19h 1a1 1ms 1o0 1o4 1o5
libtie-cycle-perl 1sm
libtiff6 j2 m5 vn vr 144 14x 1m4 1pq 24q
libtimedate-perl 1sm
libtinfo6 j2
libtirpc-common
libtirpc-dev 1jh
libtirpc3 j2 t4 1jf
libtk8.6 1is j2 p6 1ms 1o8 1p3
libtotem-plparser-common
libtotem-plparser18 gk j2 pw qw 1on 1jj
libtotem0 h1 j2 j7 ja q4 qk qw rf sr t8 t9 ta u0 19h 19i 1a6 1jk
libtracker-sparql-3.0-0 j2 qw us vy 1gv 1hg 1hx 1on
libtrilinos-amesos-13.2 j2 pr 16g 18s 1hw 1jp 1jq 1jv 1jw
libtrilinos-aztecoo-13.2 hv j2 pr 13t 18s 1hw 1jp 1jv
libtrilinos-epetra-13.2 hv j2 pr 13t 18s 1hw 1jv
libtrilinos-epetraext-13.2 j2 pr u7 18s 1hw 1jp 1jv 1jx
libtrilinos-galeri-13.2 j2 pr 18s 1hw 1jp 1jv 1jx
libtrilinos-ifpack-13.2 j2 pr 18s 1hw 1jn 1jo 1jp 1jq 1jv 1jw
libtrilinos-kokkos-13.2 j2 pr 1hw
libtrilinos-ml-13.2 hv j2 pr 13t 18s 1fm 1hw 1jn 1jo 1jp 1jq 1jr 1js 1jv 1jy
libtrilinos-teuchos-13.2 hv j2 pr 13t 18s 1hw 1jt
libtrilinos-trilinosss-13.2 j2
libtrilinos-triutils-13.2 j2 pr 18s 1hw 1jp 1jv
libtrilinos-zoltan-13.2 j2 18s 1bj 1fm
libtry-tiny-perl 1sm
libts0 j2
libtsan2 6b j2 pr
libtwolame0 j2
libubsan1 6b j2 pr 1hw
libuchardet0 j2 pr 1hw
libucx0 b5 j2 up 17p 1e8
libudev1 j2
libudfread0 j2
libudisks2-0 j2 qw
libuhd4.3.0 i7 i9 if ig j2 pr 1bv 1hw 1ks
libumfpack5 g0 hv j2 k2 1i4
libunicode-collate-perl 1sm 1sn j2
libunicode-linebreak-perl 1sm 1sn j2 1gq 15r
libunistring2 j2
libunity-protocol-private0 j2 m4 qw
libunity-scopes-json-def-desktop
libunity9 j2 lt m4 qw 1ke 26 1kf
libuno-cppu3 j2 pr 1hw 1kk 1kl
libuno-cppuhelpergcc3-3 22z j2 pr 1hw 1kh 1kk 1kl
libuno-purpenvhelpergcc3-3 j2 pr 1hw 1kh 1kk
libuno-sal3 j2 pr 1hw 24q
libuno-salhelpergcc3-3 j2 pr 1hw 1kk
libunwind8 j2 14x
libupnp13 j2 vh
libupower-glib3 j2 qw
liburi-perl 1sm 1ed
liburing2 j2
liburiparser1 j2
libusb-1.0-0 j2 1k6
libusbmuxd6 j2 1ak
libusbredirparser1 j2
libutempter0 j2
libutf8proc2 j2
libuuid1 j2
libuv1 j2
libv4l-0 1l0 j2
libv4lconvert0 j2 vr
libva-drm2 j2 mn 1l4
libva-wayland2 j2 mn 1l4 1lv
libva-x11-2 j2 mn 1l4 1ms 1mu 1n5 1np 1ny 1o6
libva2 j2
libvariable-magic-perl 1sm 1sn j2
libvdeplug2 j2 nz
libvdpau1 j2 1ms 1ny
libvidstab1.1 j2 sc
libvisio-0.1-1 j2 pr us 1ev 1hw 1on
libvisual-0.4-0 j2
libvlc-bin j2 1lc
libvlc5 j2 1ld
libvlccore9 j2 ls ut
libvncclient1 j2 pw s7 vr 14y 1fe 24q
libvncserver1 j2 pw s7 vr 14y 24q
libvo-aacenc0 j2
libvo-amrwbenc0 j2
libvolk2-bin 1lj 1u1 j2 pr 1hw
libvolk2.5 j2 18y
libvorbis0a j2 185
libvorbisenc2 j2 1lk
libvorbisfile3 j2 185 1lk
libvpx7 j2
libvte-2.91-0 1lp h1 j2 ja pf pr qw s7 ta us 19h 19i 1a1 1hw 1ii 24q
libvte-2.91-common j2
libvtk9.1 j2 mg o5 pd pr qq qt r5 u5 vr w1 14w 14x 172 185 18o 18s 1ao 1b7 1hg 1hw 1ip 1is 1j8 1jc 1ji 1ms 1on 24q
libvulkan1 j2
libwacom-common
libwacom9 j2 qw tp 1ls
libwavpack1 j2
libwayland-client0 j2 oh
libwayland-cursor0 j2 1lv
libwayland-egl1 j2
libwayland-server0 j2 oh
libwbclient0 ip j2
libweather-ion7 j2 117 1ca 1hw
libwebkit2gtk-4.0-37 vk ap aq qs 18 23t h1 h3 hj j2 j7 ja mn nd nl o5 ow p6 pd po pr pw q4 qw sd t6 t8 t9 ta u1 u3 um us vr 13x 158 19h 19i 1ao 1fq 1fr 1gy 1hg 1hw 1ii 1io 1lv 1lx 1ly 1m4 1m5 1m6 1mh 1ms 1on 1p2 24q
libwebkit2gtk-4.1-0 vl ap aq qs 18 23t h1 h3 hj j2 j7 ja mn nd nl o5 ow p6 pd po pr pw q4 qw sd t6 t8 t9 ta u1 u3 um us vr 13x 158 19h 19i 1ao 1fq 1fr 1gv 1hg 1hw 1ii 1io 1lv 1lx 1ly 1m4 1m5 1m6 1mh 1ms 1on 1p2 24q
libwebkitgtk-6.0-4 vm ap aq qs 18 23t h3 hj j2 j7 ja mn nd nl o5 ow p6 pd po pr pw q4 qw sd sn t6 t8 t9 tc u1 u3 um us vr 13x 158 19h 19i 1ao 1fq 1fr 1gv 1hg 1hw 1ii 1io 1lv 1lx 1ly 1m4 1m5 1m6 1mh 1ms 1on 1p2 24q
libwebp7 j2
libwebpdemux2 j2 1m4
libwebpmux3 j2 1m4
libwebrtc-audio-processing1 j2 pr 1hw
libwildmidi2 j2
libwireplumber-0.4-0 j2 qw 14q 1af 1ii
libwireshark-data
libwireshark16 ht im iy j2 pw qw s7 sd w5 13b 14p 14w 176 1a1 1fi 1gg 1gi 1h3 1mc 1mm 1on 1pq 24q 1ma
libwiretap13 j2 qw 14w 1mm 1pq 24q
libwmf-0.2-7 j2 o5 pd vr 1ao 1me 1ms 24q
libwmflite-0.2-7 j2
libwnck-3-0 h1 j2 ja q4 qw ta 19h 1hr 1ms 1oy 1oz 1mg
libwnck-3-common
libwoff1 im j2 pr 1hw
libwpd-0.10-10 j2 pr 1ev 1hw
libwpg-0.3-3 j2 pr 1ev 1hw 1mi
libwps-0.4-4 j2 pr 1ev 1hw
libwrap0 j2 17m
libwsutil14 j2 pw qw s7 1a1
libwww-perl 1sm 1b ni oq ua ub uc ud ue uf ug 14r 14s 170 1jz 1kp 1mo 1re
libwww-robotrules-perl 1sm 1kp
libwxbase3.2-1 j2 o5 pr 1a0 1hw 24q
libwxgtk-gl3.2-1 j2 pr qn qw ta 1hw 1mp 1mr 1ms
libwxgtk3.2-1 j2 ja p6 pr q4 qw ta vr 17j 19h 19i 19j 1ao 1gd 1hw 1jc 1mp 1ms 1p7
libx11-6 j2 1np 1mt
libx11-data
libx11-xcb1 1ms
libx264-164 j2
libx265-199 j2 17p 1hw
libxapian30 j2 pr 1hw 1kx 24q
libxau6 j2
libxaw7 j2 1ms 1ny 1os 1ov 1p5
libxcb-composite0 j2 1np
libxcb-cursor0 j2 1n8 1nd 1ne 1np
libxcb-damage0 j2 1np
libxcb-dpms0 j2 1np
libxcb-dri2-0 j2 1np
libxcb-dri3-0 j2 1np
libxcb-glx0 j2 1np
libxcb-icccm4 j2 1np
libxcb-image0 j2 1nh 1nj 1np
libxcb-keysyms1 j2 1np
libxcb-present0 j2 1np
libxcb-randr0 j2 1np
libxcb-record0 j2 1np
libxcb-render-util0 j2 1ne 1np
libxcb-render0 j2 1np
libxcb-res0 j2 1np
libxcb-shape0 j2 1np
libxcb-shm0 j2 1np
libxcb-sync1 j2 1np
libxcb-util1 j2 1np
libxcb-xfixes0 j2 1np
libxcb-xinerama0 j2 1np
libxcb-xinput0 j2 1np
libxcb-xkb1 j2 1np
libxcb-xv0 j2 1np
libxcb1 j2 1my 1nw
libxcomposite1 j2 1ms
libxcursor1 j2 1ms 1o6 1oy
libxcvt0 j2
libxdamage1 j2 1ms
libxdgutilsbasedir1.0.1 j2 pr 1hw
libxdgutilsdesktopentry1.0.1 j2 pr 1hw
libxdmcp6 ip j2
libxerces-c3.2 j2 l9 pr us 1hw
libxext6 j2 1ms
libxfce4panel-2.0-4 j2 ja q4 qw ta 1o4
libxfce4ui-2-0 1o1 h1 j2 q4 qw ta ur 1gd 1hr 1ms 1o4 1o5
libxfce4ui-common
libxfce4ui-utils j2 nl qw ta tm 1ms 1o0 1o4
libxfce4util-common
libxfce4util7 1o3 j2 qw
libxfconf-0-3 247 j2 qw
libxfixes3 j2 1ms
libxfont2 ix j2 p7 pd 24q
libxft2 j2 p6 pd 1ms 1oy
libxi6 j2 1ms 1ny
libxinerama1 j2 1ms 1ny
libxkbcommon-x11-0 1oc j2 1nn 1np
libxkbcommon0 24d j2
libxkbfile1 j2 1ms
libxkbregistry0 1oc j2 1on
libxklavier16 j2 qw 1ms 1o9 1od 1on 24d 23p
libxml-libxml-perl 1sm 1sn j2 1on 1oj 1ol
libxml-libxml-simple-perl 1sm 1og
libxml-libxslt-perl 1sm 1sn j2 1on 1p2 1og
libxml-namespacesupport-perl 1sm
libxml-sax-base-perl 1sm
libxml-sax-perl 1sm 1oj 1ok 22u
libxml-writer-perl 1sm
libxml2 j2 us 14x 24q
libxml2-utils j2 1on
libxmlb2 j2 qw 14x 1pq
libxmlsec1 j2 1on 1p2
libxmlsec1-nss j2 17n 17o 1on 1oq
libxmu6 j2 1ms 1ny 1p5
libxmuu1 j2 1ms
libxnvctrl0 j2 1ms 1ny
libxpm4 j2 1ms
libxpresent1 j2 1ms 1ny 1o6 1ox
libxrandr2 j2 1ms 1ny 1oy
libxrender1 j2 1ms
libxres1 j2 1ms 1ny
libxshmfence1 j2
libxsimd-dev
libxslt1.1 j2 pw 1on
libxss1 j2 1ms 1ny 23n
libxstring-perl 1sm 1sn j2
libxt6 j2 ur 1gd 1ms
libxtables12 j2
libxtst6 j2 1ms 1ny 23n
libxv1 j2 1ms 1ny
libxvidcore4 j2
libxxf86dga1 j2 1ms 1ny
libxxf86vm1 j2 1ms 1ny
libxxhash0 j2
libyajl2 j2
libyaml-0-2 j2
libyaml-cpp0.7 j2 pr 1hw
libyelp0 ix j2 qw ta 14x 1hg 1m2 1on 1p2
libytnef0 j2
libyuv0 j2 pr vr 1hw
libz3-4 j2 pr 1hw
libzbar0 j2 ls vr 1kz 1ms
libzimg2 j2 pr 1hw
libzip4 ix j2 1hp 24q
libzipios++0v5 j2 pr 1hw 24q
libzmf-0.0-0 j2 pr us 1ao 1ev 1hw 24q
libzmq5 ip j2 pr t4 17h 1aa 1gp 1hw
libzstd1 j2
libzvbi-common
libzvbi0 j2 1ao 1pr
libzxing2 j2 pr 1hw
libzzip-0-13 j2 24q
linux-libc-dev
lmodern 20w 24b 4v
locales iz j1 28
logsave j2
lp-solve j2 kq
lsb-base 20q
lsb-release
lskat cm 1q3 j2 xp xy xz yn yr zd 12i 12m 1ca 1cd 1d5 1df 1hw
lskat-data
lsof j2 1ft 1jh
lximage-qt j2 o1 p1 qw 1ca 1cb 1cd 1cl 1cp 1d5 1df 1dg 1hw 1ms 1o6
lxmenu-data
lxqt 3h 1q5 1q8 1q9 1qa 1qc 1qf 1qi 1qm 1sj 1xh 1yr 1yv 1yx 200 23r 24c
lxqt-about j2 14v 1ca 1cd 1df 1dh 1hw
lxqt-admin j2 14v 1ca 1cb 1cd 1df 1hw
lxqt-branding-debian 1qo 24h
lxqt-config j2 11i 11k 14v 1ca 1cd 1d5 1df 1dg 1dh 1dj 1hw 1k6 1ms 1nb 1np 1nr 1o6 1o9 24q
lxqt-core 2g 1qp 1qn 1qb 1qe 1qd 1qg 1qh 1qj 1qk 1ql 1sl 1yv
lxqt-globalkeys j2 pr 14v 1ca 1cb 1cd 1df 1hw 1ms
lxqt-notificationd j2 12k 14v 1ca 1cb 1cd 1df 1dh 1hw
lxqt-openssh-askpass j2 14v 1ca 1df 1hw
lxqt-panel gq j2 lv 11p 12k 14t 14u 14v 1bm 1ca 1cb 1cd 1d5 1df 1dg 1dh 1dj 1fx 1hs 1hw 1ig 1n0 1n2 1n8 1ng 1nj 1nn 1np 1ob 1oc 1p7 1q6 1qh
lxqt-policykit j2 14v 1as 1ca 1cd 1df 1hw 1ql
lxqt-powermanagement j2 yx 11p 12k 14u 14v 1ca 1cb 1cd 1d5 1df 1dh 1hw 1qh 231
lxqt-qtplugin j2 lv 1ca 1cb 1cd 1df 1di 1hw p1
lxqt-runner j2 pr 12k 14t 14u 14v 16i 1ca 1cd 1df 1dh 1dj 1hw
lxqt-session 1qj 1qp 23p j2 12k 14v 1b4 1ca 1cb 1cd 1df 1dg 1dh 1hw 1k6 1ms
lxqt-sudo j2 14v 1ca 1cd 1df 1hw
lxqt-system-theme 23o
lxqt-theme-debian 2f 1qn
lxqt-themes 1qn
m17n-db
mailcap 1sm 1r2
make j2
man-db 17 ag 28 j2 q2 1ae 1fq 24q
marble 1qv 1qw dh j2 pr xp xq xt xy xz yr zo 10w 12i 12m 159 1ca 1cb 1cd 1cl 1cp 1df 1dj 1hw
marble-data 1qx
marble-plugins gw j2 pr sl 159 1ac 1b9 1ca 1cd 1cl 1co 1cq 1ct 1d1 1d2 1d5 1dd 1df 1dj 1g3 1hw 1sr 24q
marble-qt-data
mariadb-client-core 15a 1qz j2 n6 pr 16u 1hp 1hw 1je 24q
mariadb-common 1ra
mariadb-server-core 1qz fy j2 l3 pr 17p 1a1 1hp 1hw 1ii 1kq 24q
media-player-info 22v
media-types
milou 1t5 j2 xp xy z2 11h 1ca 1cd 1cq 1df 1hw
mime-support 1qr 1r2
minuet 65 1r6 22i j2 oz pr xy xz yr 1ca 1cd 1cq 1hw
minuet-data
mount hw j2 161 1ft 1ge
mpi-default-bin 1rz
mutter-common 26
mysql-common
nautilus 18 2g ah av qy 16s 1rc 207 22q 22s 22r fw j2 ja ke q4 qg qw ra rg t8 t9 tc 19h 1ay 1az 1ft 1jm
nautilus-data 26
ncurses-bin j2 1je
netbase
network-manager h7 i5 j2 l9 qw s7 vj 15u 16x 174 17c 1be 1ea 1ft 1ii 1iu 1k6 1z 22v 3 1tg
network-manager-gnome h1 hm j2 ja q4 qw ta vj 15u 17c 17f 19h 19i 1fr 1ft 26 1rf 1te 24
nginx j2 l3 1a1 1hp 24q bd 1ri
nginx-common 28
node-acorn 1rn 1ro
node-busboy
node-cjs-module-lexer
node-undici 1rk
node-xtend
nodejs j2 17g
occt-misc
ocl-icd-libopencl1 j2
octave g0 go hv ix j2 jp k2 kq l9 lb oi ol ox oy p6 pd pr qh qn qq r0 r1 sc so sp u5 13t 1a3 1b0 1c3 1c6 1c7 1ca 1cd 1ce 1cl 1cp 1df 1dj 1ea 1gj 1hf 1hw 1i4 1i5 1i7 1ka 1ms 24q 20y 1rs
octave-common
okular dg dh j2 pd vr wf x0 xb xj xm xp xq xt xy xz yr z4 z6 zh zk zm zo 10w 11d 11e 11f 126 12c 12e 12i 12k 12m 186 1ac 1au 1c4 1ca 1cb 1cd 1cp 1d7 1df 1dj 1h8 1hw 1sr 24q
opencv-data
openjdk-17-jdk 1rx 1rw j2 24q
openjdk-17-jdk-headless 1ry j2 24q
openjdk-17-jre 1ry qw te 1ox 1oa qn u3 j2 qi vr 1ao 1ms 1ny 1o9 1oy 1p7 24q
openjdk-17-jre-headless 1c bg l8 p6 13x vr 17o 235 gq j2 pd pr u3 1a4 1hw 24q
openmpi-bin j2 nu 18s 1s0 1s1
openmpi-common
openssh-client 3 1sh j2 n6 om t4 1ft 1hp 24q
openssl j2 1hp
orca 1u1 74 7f 7w 8c 7e aq 1u9 1ub 1uz 1vc 1vx 1wn 20f ah 24e
osinfo-db
oxygen-sounds
p11-kit 1s7 j2 196 1io
p11-kit-modules 196 j2 oh 1io
p7zip j2 pr 1hw
p7zip-full 1s8 j2 pr 1hw
packagekit qx 1tg ba gd gj j2 pr qw t9 198 1ar 1hg 1hw 1ii
palapeli 1sc dh j2 x0 xm xp xq xt xy xz yr z4 zd zo 10q 12i 12m 1ca 1cd 1d5 1df 1hw
palapeli-data
paperkey j2
parley ck eh 1sf dh j2 wc xm xp xq xt xy xz yr zo 10n 10o 10q 11s 11t 126 12i 12m 1ca 1cb 1cd 1cg 1d5 1dd 1df 1hw 1on 1p2
parley-data
parted j2 19u 1ea 1je
passwd h7 j2 l3 19g 1ft 1fv 19c
patch j2
pavucontrol-qt j2 qw 1bl 1bm 1ca 1cd 1df 1hw 1tu
pci.ids
pcmanfm-qt j2 p1 qw 1ca 1cb 1cd 1df 1dg 1hw 1np 24 2g 1qm
perl 2s 1sn 1so 1a8
perl-base j2 l3 2s
perl-modules-5.36 2s 1sn
perl-openssl-defaults j2 1hp
pfb2t1c2pfb j2
phonon4qt5 1ac 28 1ss
phonon4qt5-backend-vlc 23e 23g j2 1ac 1ca 1cd 1df 1hw 1lc 1ld
picmi j2 pr xt xy xz y3 yr zd 12i 12m 1ca 1cd 1d5 1df 1dj 1hw
pinentry-curses gv j2 sd 16v 1je
pinentry-gnome3 6c gv j2 pu qw sd 16v 1fr 1je
pinentry-qt gv j2 pr sd 16v 1ca 1cd 1df 1hw 1je
pipewire 1ag 1t0 ba 3
pipewire-alsa 1sx gq j2 1af
pipewire-audio 1h1 1sy 1t1 23j
pipewire-bin 1ag gq j2 ls 16v 1af 1ea 1gj 1je
pipewire-pulse 1sx ba
plasma-dataengines-addons cu eh 1t5 1yj dh ec j2 xp xy yr zk 10u 1ca 1cd 1hw
plasma-desktop 0 14 bi c7 ch dh fk 1s5 1t4 1t5 1t6 1tb 1tf 1xl 1xq 1xv 1xw 1xy 1y2 1y4 1y8 1ya ec fs j2 qw uo w6 wf wg x4 x5 xb xj xm xp xq xt xy xz y3 ye yg yn yr yu z4 z6 za zb zg zk zl zm zo 10n 10q 10s 10u 117 118 11g 11h 11m 11o 11p 11s 11t 12i 12k 12m 13p 17i 199 1ac 1b5 1c9 1ca 1cb 1cd 1cl 1cq 1ct 1cx 1d2 1d8 1df 1dg 1dj 1fl 1hw 1in 1lv 1ms 1mu 1n9 1nc 1nn 1np 1nr 1o9 1oc 1od 1sr
plasma-desktop-data 1u1
plasma-framework 1xp 1xv 1xw 1ye 1yg 1yh 1ym dh ec j2 n9 pr r5 wf xd xp xq xy y5 yr yu zk zo zp 10q 10u 117 118 11g 12i 12k 12m 18o 1ca 1cd 1cq 1ct 1df 1dg 1hw 1ms 1n0 1n2 1ne 1np
plasma-integration 14 1y2 1sm dh j2 xm xp xq xt xy yr yu z6 zk zl zo 10q 12i 12k 12m 1ca 1cb 1cd 1ct 1cu 1d8 1df 1dg 1hw 1lv 1np 1nr
plasma-pa 1t5 1tu 1xl 1xw 1yg 1yj 1yo 1sm j2 jg qw xp xq xy ye yg yr 10q 11g 1bl 1bm 1ca 1cb 1cd 1cq 1ct 1df 1hw
plasma-runners-addons cu j2 xp xt xy yr zm 10q 11h 11s 12b 12i 1ca 1cd 1cl 1df 1hw
plasma-wallpapers-addons cu 1t5 dh j2 xy yr zk 10k 1ca 1cb 1cd 1cq 1df 1hw 1t2
plasma-widgets-addons cu ec 11e 1t2 1t5 1tb 1xl 1xq 1xs 1y1 1yb 1yg 1yj 1yn 1yo 1yp 1yq dh j2 xp xq xy yr zk zm zo 10n 10q 10u 117 11m 11o 12b 12i 12m 1ca 1cb 1cd 1cl 1cq 1ct 1db 1dc 1df 1hw
plasma-workspace 24 2v 61 6f bf bi ch dg dh f1 xn ye 117 11m 1r3 1t5 1t6 1tc 1x7 1xl 1xq 1xr 1xv 1xw 1xx 1xy 1y0 1y3 1y4 1y7 1y8 1yb 1ye 1yg 1yi 1yj 1yn 1yo 22w 23o 23q ba ec ge j2 kr l3 p6 pd pr sl ur us wf wg x0 x4 x5 xb xd xm xp xq xt xy xz y3 y5 yg yn yp yr yu yx z6 za zh zk zl zm zo 10k 10m 10n 10o 10q 10s 10u 10w 10y 110 118 11a 11g 11h 11o 11p 124 126 12c 12e 12f 12i 12k 12m 12n 12o 13a 13e 13f 13h 13k 13p 13u 17i 1ac 1aj 1as 1b5 1b6 1c0 1ca 1cb 1cd 1cl 1cp 1cq 1ct 1d2 1d5 1d8 1df 1dg 1dj 1gd 1hw 1in 1lv 1m0 1ms 1n0 1n2 1n8 1nb 1ng 1nj 1np 1nr 1o6 1o8 1oy 1p7 1sr 24q
plasma-workspace-data
plasma-workspace-wallpapers
policykit-1-gnome 1tg j2 q4 qw ta 1aq 1ar
polkit-kde-agent-1 1tg j2 xy xz y3 yr yu 12i 12k 1as 1ca 1cb 1cd 1df 1hw
polkitd 3 1z 19f 24f j2 mo o5 qw 19g 1aq 1ar 1ii
poppler-data 2s
postgresql 1tj
postgresql-15 1px 1tk 1tm 20h 22t 28 j2 pr t4 us 140 14d 14w 19g 1b3 1ft 1hp 1hw 1ii 1kx 1on 1p2 1pq 24q
postgresql-client-15 1b3 1tl 204 j2 14w 1ea 1hp 1pq 24q
postgresql-client-common 1re 1sm
postgresql-common ba 3 28 w0 1q0 1tl 20h 22u 1sm
prerex j2 n6 225
preview-latex-style 20w
procps j2 16v 1b4 1je ba
proj-data
psmisc j2 1je
pstoedit j2 1bh 1hw 6l
psutils j2 19n
pulseaudio ba gq j2 jk ls ol pr qw t8 t9 ur 14o 18y 1bm 1gd 1gj 1h0 1hb 1hw 1ii 1it 1k6 1m7 1ml 1ms 1mu 1np 1p7 3 1q0 gs 1tv
pulseaudio-utils j2 1bm 1gj 1ms 1mu 1np 1bn
purifyeps 1sm 1ts 222 ou
pyqt5-dev-tools 1u1 1w0 j2 1ca 1dj 1hw
pyqt6-dev-tools 1w2 1u1
python-apt-common
python-matplotlib-data 49 4y
python3 1vi 1x4 1bu
python3-all 1u1 1uv 1x4
python3-all-dev 1u1 1bs 1u2 1us 1x5
python3-appdirs 1u1
python3-apt 1u1 gj j2 pr 1hw 1tz 2m
python3-attr 1u1
python3-beniget 1uy 1u1
python3-blinker 1u1
python3-brlapi il j2 1u1
python3-brotli 1u1 j2 pr 1hw
python3-cairo 1u1 j2 ja
python3-certifi 1b 1u1
python3-cffi-backend 1u1 j2 oh
python3-chardet 1u1 1vu
python3-charset-normalizer 1u1
python3-click 1ui 1v3 1u1
python3-click-plugins 1ug 1u1
python3-colorama 1u1
python3-contextlib2 1u1
python3-contourpy 1u1 1vl j2 pr 1hw
python3-cryptography 1u1 1ud j2 pr 1hp
python3-cups 1u1 j2 l8
python3-cupshelpers 1um 1uq 1u1
python3-cycler 1u1
python3-dateutil 1wj 1u1 22t
python3-dbus 1u1 j2 ls qw
python3-decorator 1u1
python3-dev 1u1 1bt 1x5 1uv vv
python3-distro 1q1 1u1
python3-distro-info 2m 1u1
python3-distutils 1u1 1vb
python3-fonttools 1ua 1vu 1wh 1wu 1wo 1ux 1vd 1ve 1wv 22x 1u1 j2
python3-fs 1wt 1wj 1u4 1vu 1u1
python3-gast 1u1
python3-gi 74 1u1 j2 oh qk qw
python3-gi-cairo 1ub 1uz 1u1 j2 j7 ja qw
python3-httplib2 1b 1vz 1u1
python3-idna 1u1
python3-importlib-metadata 1ws 1x2 1u1
python3-importlib-resources 1x2 1u1
python3-joblib 1u1 1tp 1vu
python3-jsonschema 1u6 1v3 1v4 1w5 1ws 1u1
python3-jwt 1u1
python3-kiwisolver 1u1 j2 pr 1hw
python3-lazr.restfulclient 1v1 1va 1wy 1ut 1v3 1vm 1vu 1wj 1u1
python3-lazr.uri 1v3 1vu 1u1
python3-lib2to3 1u1
python3-louis 1u1 14j
python3-lxml 1u1 j2 1on 1p2
python3-lz4 1u1 j2 14w
python3-mako 1vu 1v3 1vg 1u1
python3-markupsafe 1u1 j2
python3-matplotlib vs vt 1u0 1up 1vs 1vz 1wj 1vl 1u1 1uk 1uo 1uw 1v8 1vo 1vr j2 pd pr 1c3 1hw
python3-minimal 1x6 2s
python3-more-itertools 1u1
python3-mpmath 1u1
python3-numpy 1vu 1u1 1x4 hv j2 13t
python3-oauthlib 1u1 1u8 1ul 1v7
python3-opengl qp r1 1u1
python3-packaging 1u1
python3-pandas 1up 1vl 1wt 1u1 1vq 1vu 1wj
python3-pandas-lib j2 pr 1hw 1u1 1vl
python3-pil 1u1 1r4 j2 pd uz vr 13x 18r 1e2 1jc 1m4 1m5 1m6 1np 24q
python3-pil.imagetk 1vr 1wr 1u1 j2
python3-pivy j2 kp pr 1gr 1hw 1u1 1w6 1w7 1w9 1wc 208
python3-pkg-resources 1u1
python3-ply 1u1
python3-py 1u1 1vu
python3-pyatspi 1u1 1uz 6r gz n
python3-pygccxml 1f 1u1
python3-pyparsing 1u1
python3-pyqt5 1w1 1u1 j2 pr 1bv 1ca 1cb 1cc 1cd 1ce 1cl 1cp 1d6 1df 1dj 1hw
python3-pyqt5.sip 1u1 j2
python3-pyqt6 1w3 1u1 j2 1dl 1dm 1dn 1do 1dp 1dq 1dr 1ds 1dt 1du 1dv 1hw
python3-pyqt6.sip 1u1 j2
python3-pyqtgraph 1w0 1wh 1tx 1ty 1yt 1ys 1vl 1u1
python3-pyrsistent 1u1 j2
python3-pyside2.qtcore 1u1 j2 pr 1bq 1ca 1g0 1hw
python3-pyside2.qtgui 1u1 j2 pr 1bq 1ca 1cd 1g0 1hw 1w6
python3-pyside2.qtnetwork 1u1 j2 pr 1bq 1ca 1cl 1g0 1hw 1w6
python3-pyside2.qtopengl 1u1 j2 pr 1bq 1ca 1cd 1cn 1df 1g0 1hw 1wc 1w6 1w7
python3-pyside2.qtsvg 1u1 j2 pr 1bq 1ca 1cd 1d5 1df 1g0 1hw 1wc 1w7 1w6
python3-pyside2.qtuitools 1u1 j2 pr 1bq 1ca 1cd 1df 1g0 1hw 1wc 1wd 1w6 1w7
python3-pyside2.qtwidgets 1u1 j2 pr 1bq 1ca 1cd 1df 1g0 1hw 1w6 1w7
python3-pyside2.qtxml 1u1 j2 pr 1bq 1ca 1dj 1g0 1hw 1w6
python3-pythran 67 18a i8 1u3 1p1 1u7 1uy 1vl 1vv 1u1
python3-requests 1uc 1uf 1v2 1wx 1u1 1b 1ue
python3-schema 1uj 1u1
python3-scipy 1ur 1vl 1we 1u1 hv j2 pr qh 13t 13v 1hw
python3-sip 1u1 j2
python3-six 1u1
python3-sklearn 1v5 1vl 1wh 1wp 1u1 1wl
python3-sklearn-lib j2 pr sc 1hw 1vl 1u1
python3-software-properties a6 bf 1q1 1u1 1u5 1uz 1v9
python3-speechd 1x0 1u1
python3-sympy 1u1 1vk
python3-threadpoolctl 1u1
python3-thrift j2 pr 1hw 1u1
python3-tk 1u1 y j2 1is 1ji 22m
python3-typing-extensions 1u1
python3-tz 22t 1u1
python3-ufolib2 1u6 1uw 1ws 1u1
python3-unicodedata2 j2 1u1
python3-uno 1ej 1el 22u 1u1 1x4 j2 pr 1bv 1hw 1kh 1ki 1kk 1kl 22z
python3-urllib3 1u1 1wj
python3-wadllib 1v3 1va 1vu 1u1
python3-wxgtk4.0 1vr 1wj 1u1 1vl j2 pr 1hw 1mp 1mq 1mr
python3-xdg 1u1
python3-yaml 1u1 j2 1pe
python3-zipp 1vj 1u1
python3-zmq 1u1 1ud 1vw j2 1pp
python3.11 1x6 1by 1r2
python3.11-dev 1x4 1bw 1bv
python3.11-minimal j2 1bx o5 24q
qdbus-qt5 1yu j2 1ca 1cb 1dj 1hw
qemu-system 1x9 1xc 1xe 1xf 1xg 1xd
qemu-system-arm fy ij j2 jm of pg pr qw r8 s7 u9 up vr 173 17p 1ah 1am 1ao 1e8 1fe 1fq 1gc 1k6 1kq 1l6 1pq 24q 1xa 1xb
qemu-system-common fy gq il j2 j5 jj nl pg po qw r8 s7 u9 16v 173 17p 1ah 1fq 1gk 1hd 1je 1kq 1ks 1ku 1pq 24q
qemu-system-data
qemu-system-mips fy ij j2 jm of pg pr qw r8 s7 u9 up vr 173 17p 1ah 1am 1ao 1e8 1fe 1fq 1gc 1k6 1kq 1l6 1pq 24q 1xa 1xb
qemu-system-misc fy ij j2 jm of pg pr qw r8 s7 u9 up vr 173 17p 1ah 1am 1ao 1e8 1fe 1fq 1gc 1k6 1kq 1l6 1pq 24q 1xa 1xb
qemu-system-ppc fy ij j2 jm of pg pr qw r8 s7 u9 up vr 173 17p 1ah 1am 1ao 1e8 1fe 1fq 1gc 1k6 1kq 1l6 1pq 24q 1xa 1xb
qemu-system-sparc fy ij j2 jm of pg pr qw r8 s7 u9 up vr 173 17p 1ah 1am 1ao 1e8 1fe 1fq 1gc 1k6 1kq 1l6 1pq 24q 1xa 1xb
qemu-system-x86 fy ij j2 jm of pg pr qw r8 s7 u9 up vr 173 17p 1ah 1am 1ao 1e8 1fe 1fq 1gc 1k6 1kq 1l6 1pq 24q 1xa 1xb 201 be
qlipper j2 pr 1ca 1cd 1cl 1df 1hw 1ms
qml-module-org-kde-analitza b 1yg 1yj 1yo g1 g2 g3 j2 1ca 1cd 1cq 1ct 1hw
qml-module-org-kde-bluezqt j2 x9 1ca 1cq 1hw
qml-module-org-kde-charts 1yh 1yo j2 1ca 1cd 1cq 1ct 1hw
qml-module-org-kde-draganddrop y5 j2 1ca 1cd 1cq 1ct 1hw
qml-module-org-kde-games-core 1yo j2 zd 1ca 1cq 1hw
qml-module-org-kde-kcm y5 1xt j2 xp 11g 1ca 1cq 1ct 1hw
qml-module-org-kde-kcmutils j2 z4 1ca 1cq 1hw
qml-module-org-kde-kconfig y5 j2 xp 1ca 1cq 1hw
qml-module-org-kde-kcoreaddons y5 j2 xy 1ca 1cl 1cq 1hw
qml-module-org-kde-kholidays j2 yp 1ca 1cq 1hw
qml-module-org-kde-kio y5 dh j2 xy zm zo 10q 11m 11o 1ca 1cq 1hw
qml-module-org-kde-kirigami2 zp 1yb 1ye 1yh 1yj 1ym 1yo j2 sc 1ca 1cd 1cl 1cq 1ct 1cu 1hw
qml-module-org-kde-kitemmodels j2 z2 1ca 1cq 1hw
qml-module-org-kde-kquickcontrols y5 1yg 1yi 1yj 1yo j2 xq ye yg yn yr 12i 1ca 1cd 1cq 1ct 1hw
qml-module-org-kde-kquickcontrolsaddons y5 j2 nl xp yu zm 11g 11m 11o 1ca 1cd 1cq 1ct 1df 1hw
qml-module-org-kde-ksysguard 1xt 1y3 1yj 1yo ec j2 xr xy yr 10u 13g 13h 13i 1b5 1ca 1cq 1ct 1hw
qml-module-org-kde-kwindowsystem y5 j2 12k 1ca 1cd 1cq 1hw
qml-module-org-kde-newstuff 1xt j2 xp xy yr 10n 1ca 1cq 1hw
qml-module-org-kde-prison j2 11a 11b 1ca 1cd 1cq 1ct 1hw
qml-module-org-kde-purpose 1yg 1yh 1yj 1yo j2 xy 11e 11f 1ca 1cd 1cq 1hw
qml-module-org-kde-qqc2desktopstyle 1xt 1y5 1yb 1ye 1yh 1yj 1ym 1yn 1yo j2 xp xt yu zp 1ca 1cb 1cd 1cq 1ct 1df 1hw
qml-module-org-kde-quickcharts 1xt 1yg 1yj 1yo j2 1ca 1cd 1cq 1ct 1cu 1hw
qml-module-org-kde-solid j2 11p 1ca 1cq 1hw
qml-module-org-kde-sonnet j2 11s 1ca 1cd 1cq 1ct 1hw
qml-module-org-kde-syntaxhighlighting 120 j2 1ca 1cd 1cq 1ct 1hw
qml-module-org-kde-userfeedback j2 13k 1ca 1cq 1hw
qml-module-qt-labs-folderlistmodel j2 1ca 1cq 1hw
qml-module-qt-labs-platform j2 1ca 1cd 1cq 1ct 1cw 1df 1hw
qml-module-qt-labs-settings j2 1ca 1cq 1hw
qml-module-qtgraphicaleffects 2s 1yn 1yo 1cq j2 1ca 1cd 1ct 1hw
qml-module-qtmultimedia 1yo j2 1ca 1cd 1cg 1cj 1cl 1cq 1ct 1hw
qml-module-qtqml j2 1ca 1cq 1cr 1hw
qml-module-qtqml-models2 j2 1ca 1cq 1cr 1hw
qml-module-qtqml-statemachine j2 1ca 1cq 1hw
qml-module-qtquick-controls 2s 1yb 1yd 1ye 1yj 1yn 1yo 1cq j2 1ca 1cd 1ct 1df 1hw
qml-module-qtquick-controls2 1ym j2 1ca 1cd 1cq 1ct 1cu 1cw 1hw
qml-module-qtquick-dialogs 1y8 1ya 1yd 1yk 1yn 1cq j2 1ca 1cd 1ct 1hw
qml-module-qtquick-layouts j2 1ca 1cd 1cq 1ct 1hw
qml-module-qtquick-privatewidgets 1yo j2 1ca 1cd 1cq 1ct 1df 1hw
qml-module-qtquick-shapes 1yo j2 1ca 1cq 1cv 1hw
qml-module-qtquick-templates2 j2 1ca 1cd 1cq 1ct 1cw 1hw
qml-module-qtquick-window2 j2 1ca 1cd 1cq 1ct 1hw
qml-module-qtquick2 j2 1ca 1cq 1cr 1cs 1ct 1hw
qml-module-qtwebengine 1yo j2 1ca 1cq 1ct 1db 1dc 1hw
qml-module-qtwebkit 2s j2 1ca 1cl 1cq 1ct 1de 1hw
qps j2 14v 1ca 1cd 1df 1hw
qt6-base-dev-tools 1sm j2 pr 19z 1dl 1dm 1hw 1pq
qtbase5-dev-tools 1yu 1sm j2 pr 1ca 1cb 1hw 1pq 24q
qtchooser j2 pr 1hw
qterminal j2 1ca 1cb 1cd 1df 1dg 1dw 1hw 1ms
qtermwidget5-data
qttranslations5-l10n
r-base-core 24p 230 19m 23z hv ix j2 ja la qw sc us vr 13t 14x 19h 19i 1a1 1ao 1ea 1is 1jc 1jh 1ji 1ms 1p5 24q 22u 1b
r-cran-boot 1yy
r-cran-class 1yy 1z6 j2
r-cran-cluster 1yy j2
r-cran-codetools 1yy
r-cran-foreign j2 1yy
r-cran-kernsmooth 1yy hv j2 1z6
r-cran-lattice j2 1yy
r-cran-mass 1yy j2
r-cran-matrix hv j2 13t 1yy 1z5
r-cran-mgcv 1yy 1z9 1z7 hv j2 sc 13t
r-cran-nlme 1yy 1z5 j2
r-cran-nnet 1yy j2
r-cran-rpart 1yy j2 1zd
r-cran-spatial 1yy j2
r-cran-survival 1yy 1z7 j2
r-recommended 1yy 1yz 1z1 1z3 1z4 1z5 1z8 1z9 1zb 1zd 1z6 1z0 1za 1zc 1z2 1z7
rake 1zn
readline-common 2s
rhythmbox j2 qw t8 t9 ta 1a6 1ew 1ms 1zi 1z ap aq as 1r1
rhythmbox-data 26
rhythmbox-plugin-cdrecorder ik j2 qw ta 1a6 1ew 1on 1zh
rhythmbox-plugins h1 j2 mc q4 qw sj sr t8 t9 ta tp vy 147 16f 17j 19h 1a6 1ew 1fr 1gy 1jk 1u1 1x4 1zh 7z 74 7f 8a 7x 7e 82 1uz 1vf
rocs 1yf j2 pr sm x0 xm xp xq xt xy xz yr z4 10w 124 126 12i 12m 1ca 1cd 1cq 1ct 1cx 1cy 1cz 1df 1dj 1dk 1hw
rpcsvc-proto j2
ruby 1zt 1f4 1zp
ruby-net-telnet
ruby-rubygems 1zn
ruby-sdbm j2 1f5 1f4
ruby-webrick
ruby-xmlrpc 1zr
ruby3.1 1zu j2 l3 r8 1f5 24q
rubygems-integration 1b
rustc j2 pr 1hu 69 j3 s
rygel ba j2 q4 q7 qf qw t5 t8 t9 tq tr ts 15l 1f6 1f7 1f8 1fa 1gv 1hg 1ms 1on
rygel-playbin aq 1zw j2 qw t9 1f6 1f8 1f9
rygel-tracker 1zw 22q j2 q7 qw 1f6 1fa 1jm
samba-libs fu h9 hb ip j2 jk s7 us vj we 140 141 19g 1aw 1ii 1im 1it 1iw 1jh 1lz 24q
sddm-theme-debian-elarun 2f
seabios
seahorse 26 j2 pt pu pv q4 qw se ta u0 140 1bp 1fr 1gv 6c 91 9u
sed fu j2 1ft
sensible-utils
sgml-base 2s
sgml-data 1sm 205 24f
shared-mime-info j2 qw 1on
shiboken2 j2 k6 pr 1ca 1hw 1on 1p2
shotwell j2 j7 ja o1 pu pv q0 q4 q7 qg qw sg sh t8 t9 ta tp vy 19h 19i 1e6 1gy 1hg 1kg 1m1 1on 20a 25 24 1f0
shotwell-common 26
simple-scan 24 23z 26 j2 ja kt q4 qw ta tu u0 198 1fd 1m4 1m6 24q
software-properties-common 1b 74 7v 1sa 1tz 1u1 1uq 1uz 1wm
software-properties-gtk 79 7f 7k tg 1u1 1up 1uu 1uz 1wm 20c 26
sound-theme-freedesktop
speech-dispatcher 3 1q0 20g ba j2 mf qw 14o 1gj 1h9
speech-dispatcher-audio-plugins g7 gq h5 j2 qw 1bm
ssl-cert 28 1s2 3
step dh j2 pr sy xm xp xq xt xy xz yr yu z6 zk 10o 119 126 12i 12m 1c0 1ca 1cd 1df 1dj 1hw
sudo ba h7 j2 19g 1ft 24q 19c
sweeper dh j2 wg xb xp xt xy xz yr zk 126 12i 12m 1ca 1cb 1cd 1df 1dj 1hw
system-config-printer-common 70 74 7f 7u 7w 1ub 1um 1un 1uq 1uz 1u1
system-config-printer-udev 1u1 1um 1un 1uq j2 l8 qw 1k6 1ks
systemd hw j2 jk pw 14w 14x 161 1ft 1hp 1pq fu h7 l4 oe 12w 196 1fq 1ih 1ii 1r7
systemd-sysv 20n
systemsettings 1xn 1xo 1xt 1xu 1xz 1yg 1yj 1yl 1yo dh ec j2 wf x3 x4 xm xp xq xt xy xz y3 yr yu z2 z4 za zk zm zo zp 10q 10u 11h 11m 11o 12i 12k 12m 13p 1ca 1cd 1cq 1ct 1cx 1df 1hw
sysvinit-utils j2
t1utils j2
tar fu j2 1ft
tcl 20u
tcl8.6 j2 1is
teckit j2 o5 pr 1hw 1iv
tex-common 22u
tex-gyre 20w 24b
texinfo j2 1sm 1sn 1j5 1og 20w
texlive-base 28 20w 19m 204 211 22u 23z
texlive-bibtex-extra 20w 20z 211 21v
texlive-binaries 1bi 12y 1if 1ix 1iy 20r 20w 1sm j2 ja p6 pd pr sq u3 us 168 19n 1ah 1ao 1hw 1iv 1ms 1mz 1o9 1os 1ov 1p5 1pu 24q
texlive-extra-utils 20w 1kc 1u1 20z 211 21v 221 227
texlive-font-utils 20w 20z 211
texlive-fonts-extra 20w 20z
texlive-fonts-extra-doc 20w 20z
texlive-fonts-extra-links 20w 3q 3r 3s 3t 40 41 42 43 44 45 46 47 49 4a 4c 4d 4e 4f 4g 4i 4j 4k 4l 4n 4o 4q 4r 4t 4u 4x 50 51 52 53 54 56 58 59 5a 5b 5c 5d 5e 5f 5i
texlive-fonts-recommended 20w 20z
texlive-fonts-recommended-doc 20w 20z
texlive-formats-extra 20w 20z 211 217 21v 227 22e
texlive-full l r 1i 1j 1t 2w 2x 3i 60 b9 f6 f7 fi fj fl 1pw 1tn 1tt 1tw 20r 20x 20y 20z 210 211 212 213 214 215 216 217 218 219 21b 21c 21d 21e 21f 21g 21h 21i 21j 21k 21l 21m 21n 21o 21p 21q 21r 21s 21t 21u 21v 21w 21x 21y 21z 220 221 222 223 224 225 226 227 228 229 22a 22b 22c 22d 22e 22j 23h
texlive-games 20w 20z 211 21v
texlive-humanities 20w 20z 211 21v
texlive-humanities-doc 20w 20z
texlive-lang-arabic 20w 4p 20z 227
texlive-lang-chinese 20w 3u 3v 3w 3x 20z 21g
texlive-lang-cjk 20w 1th 20z 211 21v
texlive-lang-cyrillic 20w 20z 211 21v
texlive-lang-czechslovak 20w 20z 211 21j 21k 21l 21m 21o 21s 21u 21v 221
texlive-lang-english 20w 20z
texlive-lang-european 20w 20z
texlive-lang-french 20w 20z
texlive-lang-german 20w 20z
texlive-lang-greek 20w 4h 4m 20z 211
texlive-lang-italian 20w 20z
texlive-lang-japanese 20w 1zn 20z 211 21g
texlive-lang-korean 20w 3z 5w 5x 20z 211 21g
texlive-lang-other 20w 5g 5j 5k 5l 5m 5n 5o 5p 5q 5r 5s 5t 5u 5v 20z 211
texlive-lang-polish 20w 20z 211 21v
texlive-lang-portuguese 20w 20z
texlive-lang-spanish 20w 20z
texlive-latex-base 20w 4v 20z 211
texlive-latex-base-doc 20w 20z
texlive-latex-extra 20w kx 1a5 1to 1u1 20z 211 21z 225
texlive-latex-extra-doc 20w 20z
texlive-latex-recommended 20w 20z 211 21v
texlive-latex-recommended-doc 20w 20z
texlive-luatex 20w vs 1pw 20z 211
texlive-metapost 20w 20z 211
texlive-metapost-doc 20w 20z
texlive-music 20w 1u1 20z 211 21v
texlive-pictures 20w 1u1 20z 211 21z
texlive-pictures-doc 20w 20z
texlive-plain-generic 20w 20z 211
texlive-pstricks 20w 20z 211 225 227
texlive-pstricks-doc 20w 20z
texlive-publishers 20w 20z 21v 21z
texlive-publishers-doc 20w 20z
texlive-science 20w 1u1 20z 211 217 21n 21v 21z
texlive-science-doc 20w 20z
texlive-xetex 20w 20v 20z 211 21v 21x 22j
thunar 2g 3f 207 22g h1 j2 ja o3 q4 qw ta tp ur 17j 19h 1gd 1ja 1o0 1o4 1o5
thunar-data
timgm6mb-soundfont
timidity 1q0 g7 gq j2 ov vi 16u 185 1ao 1ha 1je 1lk 1ll 1ms 1mz 1ny 1p5
tipa 21v 211 20w
tk 22l 20t
tk8.6 j2 1is 1ji
tk8.6-blt2.5 j2 1is 1ji 1ms
totem j2 ja q4 qw t8 t9 ta 19h 19i 1jk 1jl af 22o ah aj ak ap aq as
totem-common 26
totem-plugins j2 q4 qw ta 1a6 1ax 1az 1jl 22n 70 74 7f 7w 7x 86 1uz 1x0
tracker j2 qw us vy 1hg 1hx 1jm 1on 207 qx 24
tracker-extract hw j2 l7 o0 o1 qg qi qw sv t8 t9 tz us vd vr 17c 193 1ao 1at 1fq 1jc 1jk 1jm 1on 26 ba 22q
tracker-miner-fs j2 qw 1jm 1ko 22r ba 22q 1tp
tzdata 28
ucf 28 204
udev fu hw j2 jk 12w 1ft 3 1k6
udisks2 1z hx hy i0 i1 1sg 22v fu gy i2 i3 j2 qw tp 161 1aq 1ar 1ii 1k8 1kx
unicode-data
unixodbc-common
uno-libs-private j2 pr 1hw 1kh 1kk 1kl
unzip ix j2
upower 1z 22v 1ko j2 qw tp
ure 22z j2 pr us 13s 1hw 1kh 1ki 1kj 1kk 1kl 1on
usb.ids
usrmerge 1sm op
util-linux hw j2 jj l3 161 19g 1ft 1ge 1ii 1je 1k6 1kx 24q 236
util-linux-extra h7 j2 1ge
vim-common
vim-gtk3 237 239 23a fu j2 ja jg q4 qw si ta ur 14p 19h 19i 1a8 1bv 1f5 1ft 1gd 1gp 1is 1je 1ms 1p5
vim-gui-common
vim-runtime
vlc 23c 23e 23f 23g
vlc-bin 1lb j2 1lc
vlc-data
vlc-plugin-base 23d gk gm gq gu h9 hb he hf hi hl i6 j2 ja jq k3 lp ls lw mq mr ms mx oc ov p6 pd pf pr pw qw s7 sd u3 vh vr w7 147 14p 150 15c 165 169 16f 16v 175 185 18t 18x 1ao 1b1 1b8 1bm 1e5 1et 1ex 1ez 1fb 1fn 1fo 1fr 1g1 1g2 1g7 1h0 1h4 1ha 1hb 1ho 1hw 1id 1ii 1ik 1j8 1je 1k2 1k6 1kn 1l1 1l4 1ld 1lk 1ll 1mv 1mw 1n9 1np 1on 1ps 24q
vlc-plugin-qt j2 pr 1ca 1cd 1d5 1df 1dg 1hw 1ld 1ms
vlc-plugin-video-output fo hf hl j2 j4 n9 qn qs 1ai 1l1 1l2 1l3 1l4 1ld 1lv 1lx 1ms 1n9 1nh 1no 1np
vprerex j2 pr 1au 1ca 1cd 1df 1hw 1tn 24i
webp-pixbuf-loader j2 q4 qw 1m4 1m5 1m6
wireplumber j2 qw 1af 1m9 ba 1sx
wireshark 23m
wireshark-common j2 jk pw qw 15d 179 17a 19w 1a1 1hb 1hn 1ii 1mb 1mc 1mm 24q 28 jl
wireshark-qt j2 pr pw qw 15s 179 17a 17b 19w 1a1 1ca 1cd 1cg 1cp 1df 1hb 1hw 1mb 1mc 1mm 24q 23l 1d5
x11-common 1q0
x11-utils j2 p6 p7 qn 1ms 1mu 1mz 1ng 1np 1nq 1ny 1o8 1o9 1oa 1od 1os 1ot 1ox 1oy 1p5 1p7 1p8 1pa 1pb
x11-xkb-utils j2 1ms 1mz 1od 1ox 1p5
x11-xserver-utils j2 ur 1ms 1mz 1nr 1ny 1o9 1os 1ot 1ox 1p5 1pb 1u
xarchiver j2 q4 qw ta
xbitmaps
xdg-dbus-proxy j2 qw
xdg-desktop-portal 18 24 66 ba j2 pg q4 qw vy 1af 1ii
xdg-desktop-portal-gnome 24 ah 23u 23w 26 fw j2 ja p6 q4 qw rc rg tc 1ms
xdg-desktop-portal-gtk 24 ah 23u j2 p6 q4 qw ta
xdg-user-dirs j2
xdg-user-dirs-gtk j2 qw ta 23x
xdg-utils
xfce4 1o2 22f 241 243 244 245 246 247 248 24c
xfce4-appfinder j2 j7 ja pk q4 qw ta 1o0 1o4 1o5
xfce4-helpers 1u1 1wx
xfce4-panel 3f h1 j2 ja lu o3 pk pm q4 qw ta 19h 19i 1mf 1ms 1ny 1nz 1o0 1o4 1o5
xfce4-pulseaudio-plugin j2 o3 qw ta wd 17j 1bl 1bm 1mf 1nz 1o0 1o4 1o5
xfce4-session 246 247 23q h1 j2 j7 ja q4 qw ta ur 19h 1ar 1gd 1mf 1ms 1o0 1o4 1o5
xfce4-settings 3f pl 242 247 h1 j2 j7 ja kt o3 p6 pk q4 qw ta 17j 19h 19i 1ko 1ms 1nr 1o0 1o4 1o5 1o9 1of 1ox
xfconf 24 j2 qw 1o4
xfdesktop4 3f 249 j2 j7 ja o3 pk pm q4 qw ta 17j 19h 1ja 1mf 1ms 1o0 1o4 1o5
xfdesktop4-data
xfonts-encodings 23n
xfonts-utils j2 p7 pd 24q 23n 24a
xfwm4 j2 ja nl q4 qw ta 19h 19i 1hr 1mf 1ms 1nq 1nt 1ny 1o0 1o4 1o5 1o6 1oa 1ow 1ox 1oy 1oz
xkb-data
xkbset j2 1ms
xml-core 203 205
xserver-common 23n 24d 23p
xsettingsd j2 pr 1hw 1ms
xterm 23s j2 p6 pd ur 1je 1kv 1ms 1mz 1ny 1o8 1oa 1os 1ov 1p5
xwayland 24g j2 mn nl po pw qn 1ah 1jh 1lv 1my 1ns 1nw 1o7 1p0
xz-utils j2 14x
yelp h1 ix j2 j7 ja q4 qw ta u0 u3 vl 14x 19h 19i 1gv 1hg 1m2 1on 1p2 1pg 24q 26 1ut 24m 1qt
yelp-xsl
zenity j2 q4 qw ta 17j 19h 1m2 1ms 24o
zenity-common
zip ix j2
zlib1g j2
zlib1g-dev 24q j3
"""#
}
