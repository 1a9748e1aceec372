// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "gui_defaults.h"

#include <qgsprocessingparameters.h>
#include <qgsvariantutils.h>

#include <QCoreApplication>
#include <QThread>

namespace lacuna
{

namespace
{
constexpr const char *PROPERTY = "lacunaGuiDefaults";
} // namespace

void GuiDefaults::set( const QVariantMap &values )
{
  if ( QCoreApplication *application = QCoreApplication::instance() )
    application->setProperty( PROPERTY, values );
}

void GuiDefaults::apply( const QString &algorithm, QgsProcessingParameterDefinition &parameter )
{
  const QCoreApplication *application = QCoreApplication::instance();
  // Background tasks make algorithms too, and the property is the main thread's.
  if ( !application || QThread::currentThread() != application->thread() )
    return;
  const QString type = parameter.type();
  if ( type != QgsProcessingParameterNumber::typeName() && type != QgsProcessingParameterEnum::typeName() && type != QgsProcessingParameterBoolean::typeName()
       && type != QgsProcessingParameterString::typeName() )
    return;
  const QVariant last = application->property( PROPERTY ).toMap().value( algorithm ).toMap().value( parameter.name() );
  if ( !QgsVariantUtils::isNull( last ) && parameter.checkValueIsAcceptable( last ) )
    parameter.setGuiDefaultValueOverride( last );
}

} // namespace lacuna
