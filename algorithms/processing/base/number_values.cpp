// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "number_values.h"

#include <qgsprocessingalgorithm.h>
#include <qgsprocessingparameters.h>

#include <QCoreApplication>

namespace lacuna
{

namespace
{

class Words
{
  Q_DECLARE_TR_FUNCTIONS( NumberValues )
};

} // namespace

QString numberProblem( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters )
{
  for ( const QgsProcessingParameterDefinition *definition : algorithm.parameterDefinitions() )
  {
    const QVariant value = parameters.value( definition->name() );
    const bool isNumber = dynamic_cast<const QgsProcessingParameterNumber *>( definition )
                          || definition->type() == QgsProcessingParameterBand::typeName();
    if ( !isNumber || value.userType() != QMetaType::Type::QString )
      continue;
    const QString text = value.toString().trimmed();
    bool good = text.isEmpty();
    if ( !good )
      text.toDouble( &good );
    if ( good )
      continue;
    QString pointed = text;
    pointed.replace( QLatin1Char( ',' ), QLatin1Char( '.' ) ).toDouble( &good );
    return good ? Words::tr( "“%1” for “%2” (%3) has a decimal comma. Write it with a point: %4." )
                    .arg( text, definition->description(), definition->name(), pointed )
                : Words::tr( "“%1” for “%2” (%3) is not a number." )
                    .arg( text, definition->description(), definition->name() );
  }
  return QString();
}

} // namespace lacuna
