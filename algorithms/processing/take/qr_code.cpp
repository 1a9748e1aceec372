// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "qr_code.h"

#include <qrcodegen.hpp>

namespace lacuna
{

QrCode qrCode( std::string_view text )
{
  constexpr int LARGEST = 20; // version: more does not print well in two centimetres
  if ( text.size() > QR_LONGEST )
    return {};
  using qrcodegen::QrSegment;
  const std::vector<QrSegment> bytes { QrSegment::makeBytes( std::vector<std::uint8_t>( text.begin(), text.end() ) ) };
  const qrcodegen::QrCode drawn
    = qrcodegen::QrCode::encodeSegments( bytes, qrcodegen::QrCode::Ecc::MEDIUM, 1, LARGEST, -1, false );
  QrCode code { drawn.getSize() };
  for ( int y = 0; y < code.size; ++y )
    for ( int x = 0; x < code.size; ++x )
      code.dark.push_back( drawn.getModule( x, y ) ? 1 : 0 );
  return code;
}

} // namespace lacuna
