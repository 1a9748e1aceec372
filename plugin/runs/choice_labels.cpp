// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "choice_labels.h"
#include "base/choice_words.h"

#include <qgsapplication.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingprovider.h>
#include <qgsprocessingregistry.h>

#include <QComboBox>
#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace lacuna
{

namespace
{

// What a list gives to the algorithm, when every line of it is the code it shows.
QStringList codesOf( const QComboBox &list )
{
  QStringList codes;
  for ( int i = 0; i < list.count(); ++i )
    codes << list.itemData( i ).toString();
  return codes;
}

} // namespace

ChoiceLabels::ChoiceLabels( QObject *parent ) : QObject( parent )
{
  QCoreApplication::instance()->installEventFilter( this );
}

void ChoiceLabels::label( QComboBox *list, const QgsProcessingParameterEnum &choice )
{
  const QStringList words = ChoiceWords::wordsOf( choice );
  for ( int i = 0; i < std::min( list->count(), static_cast<int>( words.size() ) ); ++i )
  {
    list->setItemText( i, words.at( i ) );
    list->setItemData( i, list->itemData( i ), Qt::ToolTipRole );
  }
}

bool ChoiceLabels::eventFilter( QObject *watched, QEvent *event )
{
  const QWidget *window
    = event->type() == QEvent::Show && watched->isWidgetType() ? static_cast<QWidget *>( watched ) : nullptr;
  const QgsProcessingProvider *ours
    = window && window->isWindow() ? QgsApplication::processingRegistry()->providerById( QStringLiteral( "lacuna" ) )
                                   : nullptr;
  if ( !ours )
    return false;
  for ( QComboBox *list : window->findChildren<QComboBox *>() )
  {
    const QStringList codes = codesOf( *list );
    if ( codes.isEmpty() || codes.first().isEmpty() )
      continue;
    for ( const QgsProcessingAlgorithm *algorithm : ours->algorithms() )
      for ( const QgsProcessingParameterDefinition *parameter : algorithm->parameterDefinitions() )
        if ( const auto *choice = dynamic_cast<const QgsProcessingParameterEnum *>( parameter );
             choice && choice->usesStaticStrings() && choice->options() == codes )
          label( list, *choice );
  }
  return false;
}

} // namespace lacuna
