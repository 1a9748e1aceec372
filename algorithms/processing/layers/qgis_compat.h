// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgsconfig.h>
#include <qgsvariantutils.h>

#include <QCoreApplication>
#include <QVariant>

#include <cmath>
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

} // namespace lacuna
