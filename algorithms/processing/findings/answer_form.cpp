// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "answer_form.h"
#include "answer_file.h"

#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsvectorlayer.h>

#include <QFileInfo>

namespace lacuna
{

namespace
{

QList<int> labelsOf( const QgsFields &fields )
{
  QList<int> labels;
  for ( int i = 0; i < fields.count(); ++i )
    if ( fields.at( i ).name().toLower().startsWith( QLatin1String( "label" ) ) )
      labels << i;
  return labels;
}

} // namespace

AnswerForm AnswerForm::read( const QString &path )
{
  const std::unique_ptr<QgsVectorLayer> survey = AnswerFile::table( path, QStringLiteral( "survey" ) ),
                                        choices = AnswerFile::table( path, QStringLiteral( "choices" ) );
  const auto column = []( const QgsVectorLayer &layer, const char *name ) {
    return layer.fields().lookupField( QString::fromLatin1( name ) );
  };
  if ( !survey || !choices || column( *survey, "type" ) < 0 || column( *survey, "name" ) < 0
       || column( *choices, "list_name" ) < 0 || column( *choices, "name" ) < 0 )
    throw QgsProcessingException(
      tr( "“%1” (FORM) is no XLSForm: it has no sheets survey and choices. Choose the form as it was uploaded (.xlsx)."
      )
        .arg( QFileInfo( path ).fileName() )
    );
  AnswerForm form;
  QHash<QString, QStringList> askers; // questions by list
  const QList<int> questionLabels = labelsOf( survey->fields() ), answerLabels = labelsOf( choices->fields() );
  QgsFeature row;
  for ( QgsFeatureIterator rows = survey->getFeatures(); rows.nextFeature( row ); )
  {
    const QString name = row.attribute( column( *survey, "name" ) ).toString().trimmed();
    const QString type = row.attribute( column( *survey, "type" ) ).toString().simplified();
    if ( type.startsWith( QLatin1String( "select_" ) ) )
      askers[type.section( QLatin1Char( ' ' ), 1, 1 )] << name;
    for ( const int label : questionLabels )
      if ( const QString text = plain( row.attribute( label ).toString() ); !text.isEmpty() && !name.isEmpty() )
        form.mQuestions.insert( text, form.mQuestions.value( text, name ) ); // the first of two that are called alike
  }
  for ( QgsFeatureIterator rows = choices->getFeatures(); rows.nextFeature( row ); )
  {
    const QString name = row.attribute( column( *choices, "name" ) ).toString().trimmed();
    for ( const QString &question :
          askers.value( row.attribute( column( *choices, "list_name" ) ).toString().trimmed() ) )
      for ( const int label : answerLabels )
        if ( const QString text = plain( row.attribute( label ).toString() ); !text.isEmpty() )
          form.mAnswers[question].insert( text, name );
  }
  return form;
}

QString AnswerForm::answer( const QString &question, const QString &text ) const
{
  return mAnswers.value( question ).value( plain( text ), text );
}

} // namespace lacuna
