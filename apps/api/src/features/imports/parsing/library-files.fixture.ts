/** For tests: small files of every program, with the facts of a made-up crate. */

export const REKORDBOX = `<?xml version="1.0" encoding="UTF-8"?>
<DJ_PLAYLISTS Version="1.0.0">
  <PRODUCT Name="rekordbox" Version="7.2.8" Company="AlphaTheta"/>
  <COLLECTION Entries="3">
    <TRACK TrackID="1" Name="Higher" Artist="Kailash" Album="Higher E.P." Genre="Goa Trance / Loop Samples"
           TotalTime="431" Year="1996" AverageBpm="138.50" Tonality="8A" Rating="204" Label="Matsuri"
           Location="file://localhost/Users/dj/Music/Kailash%20-%20Higher.mp3" Comments="peak &amp; light" Mix="Original">
      <TEMPO Inizio="0.025" Bpm="138.50" Metro="4/4" Battito="1"/>
      <TEMPO Inizio="60.000" Bpm="139.00" Metro="4/4" Battito="3"/>
      <POSITION_MARK Name="Drop" Type="0" Start="31.5" Num="0" Red="255" Green="136" Blue="0"/>
      <POSITION_MARK Name="Loop" Type="4" Start="62.0" End="70.0" Num="-1"/>
    </TRACK>
    <TRACK TrackID="2" Name="Night River" Artist="Ada Steel" Album="" TotalTime="300" Year="0" AverageBpm="0.00"
           Tonality="" Rating="0" Location="file://localhost/C:/Music/night.wav"/>
    <TRACK TrackID="3" Name="Echo" Artist="Ada Steel" Album="Waves" TotalTime="245" AverageBpm="70.00"
           Tonality="F#m" Rating="255" Location="file://localhost/Users/dj/Music/echo.flac"/>
  </COLLECTION>
  <PLAYLISTS>
    <NODE Type="0" Name="ROOT" Count="2">
      <NODE Name="Sets" Type="0" Count="1">
        <NODE Name="Friday" Type="1" KeyType="0" Entries="4">
          <TRACK Key="3"/><TRACK Key="1"/><TRACK Key="3"/><TRACK Key="99"/>
        </NODE>
      </NODE>
      <NODE Name="Empty" Type="1" KeyType="0" Entries="0"/>
    </NODE>
  </PLAYLISTS>
</DJ_PLAYLISTS>
`;

export const TRAKTOR = `<?xml version="1.0" encoding="UTF-8" standalone="no" ?>
<NML VERSION="19"><HEAD COMPANY="www.native-instruments.com" PROGRAM="Traktor"></HEAD>
<COLLECTION ENTRIES="2"><ENTRY TITLE="Higher" ARTIST="Kailash"><LOCATION DIR="/:Users/:dj/:" FILE="higher.mp3" VOLUME="HD" VOLUMEID="HD"></LOCATION>
<ALBUM TRACK="1" TITLE="Higher E.P."></ALBUM>
<INFO GENRE="Goa Trance" LABEL="Matsuri" CATALOG_NO="MP20" COMMENT="light" KEY="8m" PLAYTIME="431" PLAYTIME_FLOAT="431.2" RANKING="204" RELEASE_DATE="1996/1/1"></INFO>
<TEMPO BPM="138.499893" BPM_QUALITY="100.000000"></TEMPO><MUSICAL_KEY VALUE="21"></MUSICAL_KEY>
<CUE_V2 NAME="AutoGrid" DISPL_ORDER="0" TYPE="4" START="25.500000" LEN="0.000000" REPEATS="-1" HOTCUE="0"></CUE_V2>
<CUE_V2 NAME="Break" DISPL_ORDER="0" TYPE="5" START="62000.000000" LEN="8000.000000" REPEATS="-1" HOTCUE="1"></CUE_V2>
</ENTRY>
<ENTRY TITLE="Echo" ARTIST="Ada Steel"><LOCATION DIR="/:Users/:dj/:" FILE="echo.flac" VOLUME="HD" VOLUMEID="HD"></LOCATION>
<INFO PLAYTIME="245"></INFO></ENTRY>
</COLLECTION>
<SETS ENTRIES="0"></SETS>
<PLAYLISTS><NODE TYPE="FOLDER" NAME="$ROOT"><SUBNODES COUNT="1"><NODE TYPE="FOLDER" NAME="Gigs"><SUBNODES COUNT="1">
<NODE TYPE="PLAYLIST" NAME="Open air"><PLAYLIST ENTRIES="2" TYPE="LIST" UUID="1">
<ENTRY><PRIMARYKEY TYPE="TRACK" KEY="HD/:Users/:dj/:echo.flac"></PRIMARYKEY></ENTRY>
<ENTRY><PRIMARYKEY TYPE="TRACK" KEY="HD/:Users/:dj/:higher.mp3"></PRIMARYKEY></ENTRY>
</PLAYLIST></NODE></SUBNODES></NODE></SUBNODES></NODE></PLAYLISTS>
</NML>
`;

export const ITUNES = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple Computer//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>Major Version</key><integer>1</integer>
  <key>Tracks</key>
  <dict>
    <key>100</key>
    <dict>
      <key>Track ID</key><integer>100</integer>
      <key>Name</key><string>Higher &#38; Higher</string>
      <key>Artist</key><string>Kailash</string>
      <key>Album</key><string>Higher E.P.</string>
      <key>Genre</key><string>Goa Trance</string>
      <key>Total Time</key><integer>431200</integer>
      <key>Year</key><integer>1996</integer>
      <key>BPM</key><integer>138</integer>
      <key>Rating</key><integer>80</integer>
      <key>Location</key><string>file:///Users/dj/Music/higher.mp3</string>
    </dict>
    <key>101</key>
    <dict>
      <key>Track ID</key><integer>101</integer>
      <key>Name</key><string>A film</string>
      <key>Has Video</key><true/>
    </dict>
    <key>102</key>
    <dict>
      <key>Track ID</key><integer>102</integer>
      <key>Name</key><string>Echo</string>
      <key>Artist</key><string>Ada Steel</string>
      <key>Rating</key><integer>60</integer>
      <key>Rating Computed</key><true/>
    </dict>
  </dict>
  <key>Playlists</key>
  <array>
    <dict><key>Name</key><string>Library</string><key>Master</key><true/>
      <key>Playlist Items</key><array><dict><key>Track ID</key><integer>100</integer></dict></array></dict>
    <dict><key>Name</key><string>Sets</string><key>Folder</key><true/>
      <key>Playlist Persistent ID</key><string>AA</string></dict>
    <dict><key>Name</key><string>Friday</string><key>Parent Persistent ID</key><string>AA</string>
      <key>Playlist Items</key><array><dict><key>Track ID</key><integer>102</integer></dict>
        <dict><key>Track ID</key><integer>100</integer></dict><dict><key>Track ID</key><integer>102</integer></dict></array></dict>
  </array>
</dict>
</plist>
`;

export const M3U = `#EXTM3U
#PLAYLIST:Warm up
#EXTINF:431,Kailash - Higher
../Music/Kailash/higher.mp3

#EXTINF:-1,Echo
C:\\Music\\Ada Steel - Echo.flac
Ada Steel - Night River.mp3
`;

export const TABLE = `title,artist,albumTitle,bpm,key,comment,year
Higher,Kailash,Higher E.P.,138.5,1M,"Goa Trance; Trance; bright leads, rolling bass; peak; London, mid-90s.",1996
"Echo, Echo",Ada Steel,Waves,70.02,5D,"Dub Techno; Nothing Known; deep, slow; late; Berlin, 2000s.",2003
`;

/** A block of Serato: tag, length, bytes. */
function chunk(tag: string, bytes: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.write(tag, 'latin1');
  head.writeUInt32BE(bytes.length, 4);
  return Buffer.concat([head, bytes]);
}

const wide = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

export function seratoCrate(paths: readonly string[]): Buffer {
  const tracks = paths.map((path) => chunk('otrk', chunk('ptrk', wide(path))));
  const sorting = chunk(
    'osrt',
    Buffer.concat([chunk('tvcn', wide('song')), chunk('brev', Buffer.from([0]))]),
  );
  return Buffer.concat([chunk('vrsn', wide('1.0/Serato ScratchLive Crate')), sorting, ...tracks]);
}

export function seratoDatabase(tracks: readonly Readonly<Record<string, string>>[]): Buffer {
  const blocks = tracks.map((tags) =>
    chunk('otrk', Buffer.concat(Object.entries(tags).map(([tag, text]) => chunk(tag, wide(text))))),
  );
  return Buffer.concat([chunk('vrsn', wide('2.0/Serato Scratch LIVE Database')), ...blocks]);
}
