// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgis.h>
#include <qgsconfig.h>
#include <qgsvariantutils.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>
#include <QVariant>

#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>

namespace lacuna
{

/// Flushes and closes a sink: a member since QGIS 3.42, done by the destructor before.
template <class Sink>
void finishSink( Sink &sink )
{
  if constexpr ( requires { sink.finalize(); } )
    sink.finalize();
}

/// The parts of a legend: names of Qgis since 3.44, of QgsLegendStyle before.
template <class Style, class Names = Qgis>
struct LegendParts
{
  static constexpr auto group()
  {
    if constexpr ( requires { typename Names::LegendComponent; } )
      return Names::LegendComponent::Group;
    else
      return Style::Group;
  }
  static constexpr auto subgroup()
  {
    if constexpr ( requires { typename Names::LegendComponent; } )
      return Names::LegendComponent::Subgroup;
    else
      return Style::Subgroup;
  }
  static constexpr auto symbolLabel()
  {
    if constexpr ( requires { typename Names::LegendComponent; } )
      return Names::LegendComponent::SymbolLabel;
    else
      return Style::SymbolLabel;
  }
};

/// Pictures of a layout go into a PDF as they are, or as JPEG. context: QgsLayoutRenderContext.
template <class Context, class Names = Qgis>
void keepPictures( Context &context, bool asTheyAre )
{
  if constexpr ( requires { typename Names::LayoutRenderFlag; } )
    context.setFlag( Names::LayoutRenderFlag::LosslessImageRendering, asTheyAre );
  else
    context.setFlag( Context::FlagLosslessImageRendering, asTheyAre );
}

/// A number for an attribute or a result; null when there is none.
inline QVariant numberOrNull( double value )
{
  return std::isfinite( value ) ? QVariant( value ) : QgsVariantUtils::createNullVariant( QMetaType::Type::Double );
}

inline QVariant numberOrNull( const std::optional<int> &value )
{
  return value ? QVariant( *value ) : QgsVariantUtils::createNullVariant( QMetaType::Type::Int );
}

/// A text for an attribute; null when it is empty.
inline QVariant textOrNull( const QString &value )
{
  return value.isEmpty() ? QgsVariantUtils::createNullVariant( QMetaType::Type::QString ) : QVariant( value );
}

/// Milliseconds since 1970 as ISO 8601 in UTC; null for the smallest number, with which the engine says: not known.
inline QVariant utcText( std::int64_t at )
{
  return textOrNull(
    at == std::numeric_limits<std::int64_t>::min()
      ? QString()
      : QDateTime::fromMSecsSinceEpoch( at, QTimeZone::utc() ).toString( QStringLiteral( "yyyy-MM-dd'T'HH:mm:ss'Z'" ) )
  );
}

} // namespace lacuna
