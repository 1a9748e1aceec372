// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgsexpressioncontext.h>
#include <qgsprocessingcontext.h>

namespace lacuna
{

/// The variable in which the steps of a model that comes with the plugin find its name.
inline const QString RUNNING_MODEL = QStringLiteral( "lacuna_model" );

/// The name of the model of ours whose step is running in a context; empty outside of one.
inline QString runningModel( const QgsProcessingContext &context )
{
  return context.expressionContext().variable( RUNNING_MODEL ).toString();
}

} // namespace lacuna
