// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "street_style.h"
#include "report/numbers.h"

#include <QCoreApplication>

namespace lacuna
{

namespace
{

struct Words
{
  Q_DECLARE_TR_FUNCTIONS( StreetStyle )
};

} // namespace

OutputLook coverageLook( const QString &name, const QString &abstract )
{
  // ColorBrewer's PRGn turned: purple where somebody should go, green where all is seen.
  OutputLook look { name, QColor( 0x1B, 0x78, 0x37 ), false, abstract };
  look.classifiedBy = QStringLiteral( "coalesce(\"covered_share\",-1)" );
  look.classes = {
    { -1, -0.5, Words::tr( "not known: tile missing" ), QColor( 0x99, 0x99, 0x99 ) },
    { -0.1, 0, Words::tr( "no pictures" ), QColor( 0x76, 0x2A, 0x83 ) },
    { 0, 0.5, Words::tr( "less than half has pictures" ), QColor( 0xAF, 0x8D, 0xC3 ) },
    { 0.5, 0.95, Words::tr( "more than half has pictures" ), QColor( 0x7F, 0xBF, 0x7B ) },
    { 0.95, 1, Words::tr( "pictures all along" ), QColor( 0x1B, 0x78, 0x37 ) }
  };
  return look;
}

OutputLook seenLook( const QString &name, const QString &abstract, double distanceM )
{
  constexpr double FAR = 5;
  constexpr double EARTH = 3e7;
  OutputLook look { name, QColor( 0x1B, 0x78, 0x37 ), false, abstract };
  look.classifiedBy = QStringLiteral( "coalesce(\"image_nearest_m\",-1)" );
  const QString near = shown::amount( distanceM );
  const QString far = shown::amount( FAR * distanceM );
  look.classes = {
    { -1, -0.5, Words::tr( "no picture, or not known" ), QColor( 0x99, 0x99, 0x99 ) },
    { 0, distanceM, Words::tr( "a picture within %1 m" ).arg( near ), QColor( 0x1B, 0x78, 0x37 ) },
    { distanceM, FAR * distanceM, Words::tr( "the nearest within %1 m" ).arg( far ), QColor( 0xAF, 0x8D, 0xC3 ) },
    { FAR * distanceM, EARTH, Words::tr( "none within %1 m" ).arg( far ), QColor( 0x76, 0x2A, 0x83 ) }
  };
  return look;
}

} // namespace lacuna
