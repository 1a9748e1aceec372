// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// QR codes module by module as libqrencode 4.1.1 draws them, for texts where both choose the same mask.

#include "take/qr_code.h"
#include "qgis_test.h"

#include <string>

using namespace lacuna;
using lacuna::testing::qgisTestMain;

namespace
{

// Rows of the code one after the other, four modules a hexadecimal digit, the last of a row filled up with light ones.
struct Known
{
  const char *text;
  int size;
  const char *rows;
};

const Known CODES[] {
  { "https://tasks.hotosm.org/projects/1/tasks/?search=7", 33,
    "fe20bdbf8"
    "827926208"
    "bada1fae8"
    "ba9032ae8"
    "badbc92e8"
    "82f252208"
    "feaaaabf8"
    "00b29d800"
    "be6e523e0"
    "d4e4d5368"
    "da8fcc0a0"
    "609cefef8"
    "8772934c0"
    "351923258"
    "a2b1ec650"
    "54653d720"
    "7a9d43dc8"
    "8154bd778"
    "8f6f283b0"
    "096a15fe0"
    "ca772a5d0"
    "c41991e28"
    "bbc64a570"
    "8cb88f038"
    "a778fbf80"
    "00b0ff8b8"
    "fe6b49ab0"
    "82cb7f8f8"
    "ba9d9afc0"
    "bac575cd8"
    "ba9bc6b40"
    "827d040e0"
    "fef5d2f50" },
  { "geo:-12.1,-77.0428", 25,
    "fe90bf8"
    "82fe208"
    "baa4ae8"
    "ba1a2e8"
    "bafe2e8"
    "826ea08"
    "feaabf8"
    "006a800"
    "9fb74b8"
    "d9cb8c0"
    "bf131a8"
    "4c9ae28"
    "a3d7608"
    "a1291a0"
    "dfc3dd8"
    "b06f730"
    "bef8fe8"
    "00908d0"
    "feceaa8"
    "8294880"
    "bad5f88"
    "baad238"
    "ba54098"
    "821d2b8"
    "febd988" },
  { "https://example.org/barrio-ñandú/barrio-ñandú/barrio-ñandú/barrio-ñandú/barrio-ñandú/barrio-ñandú/barrio-ñandú/"
    "barrio-ñandú/barrio-ñandú/1",
    53,
    "fe1a8d7f5063f8"
    "824e5c207d7208"
    "badd0b7aefd2e8"
    "bad4ee09102ae8"
    "baafa3fe85e2e8"
    "8299548872e208"
    "feaaaaaaaaabf8"
    "0085df8d27e000"
    "be44e9fe7e6be0"
    "b85b671d046508"
    "6bedd4426bdac0"
    "48b789c4c7ba50"
    "078f71b81f6bf8"
    "6cba36fd99f598"
    "0edb9573ab9ee0"
    "80adafd8c5b920"
    "b25a683f180df8"
    "e5685eefc773a8"
    "260194f98914b8"
    "5d3b210ca74408"
    "ea2b9cb13aefb0"
    "5c8649c707d070"
    "ba71b79068bb68"
    "2d8dd6e3bd9c00"
    "3fc17dff2c0fa8"
    "f8d4968ed828d8"
    "7a817eac6b1a80"
    "d893f88a0198d8"
    "efb708fdda2ff0"
    "25bcdf90b5e998"
    "7342129dd301a0"
    "6cea2fc2c6de50"
    "4ef4f1077d8f68"
    "d5bf57d31ee798"
    "ab42651ea914c0"
    "8cc789c4b0b6d8"
    "7b54a85c7e6330"
    "948fb332a27070"
    "32ae0208cedb68"
    "3862b6bfd134d0"
    "cea38acafd5c20"
    "e0561d359013f8"
    "dffd84f2754650"
    "61b63f4bafd2e8"
    "1234c9f9124f88"
    "00e9a28f2438d8"
    "fe583cac535a80"
    "829f898b40b8c8"
    "ba9c75fe2c7fe8"
    "baee086765ec00"
    "badbe7082717b8"
    "82234f14d169d0"
    "feb55c6966bea0" },
};

std::string hexRows( const QrCode &code )
{
  std::string rows;
  for ( int y = 0; y < code.size; ++y )
    for ( int x = 0; x < code.size; x += 4 )
    {
      int digit = 0;
      for ( int i = 0; i < 4; ++i )
        digit = 2 * digit + ( x + i < code.size && code.isDark( x + i, y ) ? 1 : 0 );
      rows += "0123456789abcdef"[digit];
    }
  return rows;
}

} // namespace

class QrCodeTest : public QObject
{
  Q_OBJECT

private slots:
  void isThatOfAnotherProgram()
  {
    for ( const Known &known : CODES )
    {
      const QrCode code = qrCode( known.text );
      QVERIFY2( code.size == known.size, known.text );
      QVERIFY2( hexRows( code ) == known.rows, known.text );
    }
  }

  void anEmptyTextIsACodeOfTheSmallestVersion()
  {
    const QrCode code = qrCode( "" );
    QCOMPARE( code.size, 21 );
    QCOMPARE( code.dark.size(), 21u * 21u );
  }

  // ISO/IEC 18004, table 7: bytes that a code of level M holds, by version.
  void theSmallestVersionThatHoldsTheTextIsTaken()
  {
    const int most[] { 14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666 };
    for ( int version = 1; version <= 20; ++version )
    {
      const auto bytes = static_cast<std::size_t>( most[version - 1] );
      const std::string which = "version " + std::to_string( version );
      QVERIFY2( qrCode( std::string( bytes, 'a' ) ).size == 4 * version + 17, which.c_str() );
      QVERIFY2( qrCode( std::string( bytes + 1, 'a' ) ).size != 4 * version + 17, which.c_str() );
    }
    QCOMPARE( most[19], QR_LONGEST );
  }

  void aTextThatDoesNotFitGivesNone()
  {
    QCOMPARE( qrCode( std::string( QR_LONGEST, 'x' ) ).size, 97 );
    QCOMPARE( qrCode( std::string( QR_LONGEST + 1, 'x' ) ).size, 0 );
  }

  void bytesOfEveryValueAreTaken()
  {
    std::string all;
    for ( int i = 0; i < 256; ++i )
      all += static_cast<char>( i );
    QCOMPARE( qrCode( all ).size, 65 ); // version 12
  }
};

int main( int argc, char **argv ) { return qgisTestMain<QrCodeTest>( argc, argv ); }

#include "qr_code_test.moc"
