// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgsexpression.h>

#include <QString>

namespace lacuna
{

/// What QGIS says of an expression that fails, over all rows.
struct ExpressionErrors
{
  int count = 0;
  QString first;
  /// After each row. Returns whether it failed.
  bool note( const QgsExpression &expression )
  {
    if ( !expression.hasEvalError() )
      return false;
    if ( count++ == 0 )
      first = expression.evalErrorString().simplified();
    return true;
  }
};

} // namespace lacuna
