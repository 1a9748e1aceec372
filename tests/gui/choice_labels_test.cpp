// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// The lists of our dialogs as QGIS's own widgets show them.

#include "languages.h"
#include "qgis_test.h"
#include "runs/choice_labels.h"
#include "runs/run_again.h"

#include <qgsgui.h>
#include <qgshistoryproviderregistry.h>
#include <qgsprocessingguiregistry.h>
#include <qgsprocessingwidgetwrapper.h>

#include <QComboBox>
#include <QDialog>
#include <QVBoxLayout>

using namespace lacuna::testing;

class ChoiceLabelsTest : public QObject
{
  Q_OBJECT

private slots:
  void listsShowWordsAndGiveCodes_data() { eachLanguage(); }
  void listsShowWordsAndGiveCodes()
  {
    QFETCH( QString, language );
    QVERIFY( speak( language ) );
    const lacuna::ChoiceLabels labels( nullptr );
    int lists = 0;
    for ( const QgsProcessingAlgorithm *algorithm :
          QgsApplication::processingRegistry()->providerById( QStringLiteral( "lacuna" ) )->algorithms() )
      for ( const QgsProcessingParameterDefinition *parameter : algorithm->parameterDefinitions() )
      {
        const auto *choice = dynamic_cast<const QgsProcessingParameterEnum *>( parameter );
        if ( !choice )
          continue;
        ++lists;
        QgsProcessingContext context;
        QDialog dialog;
        QVBoxLayout layout( &dialog );
        const std::unique_ptr<QgsAbstractProcessingParameterWidgetWrapper> wrapper(
          QgsGui::processingGuiRegistry()->createParameterWidgetWrapper( parameter, Qgis::ProcessingMode::Standard )
        );
        QWidget *widget = wrapper->createWrappedWidget( context );
        layout.addWidget( widget );
        const QString initial = wrapper->parameterValue().toString();
        dialog.show();
        const QComboBox *list = qobject_cast<QComboBox *>( widget );
        list = list ? list : widget->findChild<QComboBox *>();
        QVERIFY( list );
        QCOMPARE( list->count(), choice->options().size() );
        QCOMPARE( wrapper->parameterValue().toString(), initial );
        for ( int i = 0; i < list->count(); ++i )
        {
          const QString code = choice->options().at( i );
          QVERIFY2(
            list->itemText( i ) != code || language == QLatin1String( "en" ) || code.startsWith( QLatin1Char( 'A' ) ),
            qPrintable( code )
          );
          QVERIFY2( !list->itemText( i ).contains( QLatin1Char( '_' ) ), qPrintable( list->itemText( i ) ) );
          QCOMPARE( list->itemData( i, Qt::ToolTipRole ).toString(), code );
          wrapper->setParameterValue( code, context );
          QCOMPARE( wrapper->parameterValue().toString(), code );
          QCOMPARE( list->currentIndex(), i );
        }
      }
    QVERIFY( lists >= 8 );
  }

  void namesOfParametersFitIntoTheDialog_data() { eachLanguage(); }
  void namesOfParametersFitIntoTheDialog()
  {
    QFETCH( QString, language );
    QVERIFY( speak( language ) );
    // At six pixels a letter, what a Processing dialog has room for when QGIS first opens it.
    constexpr int LETTERS = 80;
    QStringList tooLong;
    for ( const QgsProcessingAlgorithm *algorithm :
          QgsApplication::processingRegistry()->providerById( QStringLiteral( "lacuna" ) )->algorithms() )
      for ( const QgsProcessingParameterDefinition *parameter : algorithm->parameterDefinitions() )
        if ( parameter->description().size() > LETTERS )
          tooLong << algorithm->name() + QLatin1Char( ' ' ) + parameter->description();
    QVERIFY2( tooLong.isEmpty(), qPrintable( tooLong.join( QLatin1Char( '\n' ) ) ) );
  }

  void listsOfOthersAreLeftAlone()
  {
    QVERIFY( speak( QStringLiteral( "es" ) ) );
    const lacuna::ChoiceLabels labels( nullptr );
    QDialog dialog;
    QComboBox plain( &dialog );
    plain.addItem( QStringLiteral( "max" ), QStringLiteral( "max" ) );
    plain.addItem( QStringLiteral( "mean" ), QStringLiteral( "mean" ) );
    QComboBox empty( &dialog );
    dialog.show();
    QCOMPARE( plain.itemText( 0 ), QStringLiteral( "max" ) );
    QCOMPARE( empty.count(), 0 );
  }

  void theMenuFollowsTheHistory()
  {
    QVERIFY( speak( QStringLiteral( "es" ) ) );
    QgsProject::instance()->clear();
    lacuna::RunAgainMenu menu( nullptr );
    emit menu.aboutToShow();
    QCOMPARE( menu.actions().size(), 1 );
    QVERIFY( !menu.actions().first()->isEnabled() );
    QVariantMap entry {
      { "algorithm_id", "lacuna:buildinggaps" },
      { "parameters", QVariantMap { { "inputs", QVariantMap { { "MIN_OVERLAP", 0.4 } } } } }
    };
    bool ok = false;
    const long long id = QgsGui::historyProviderRegistry()->addEntry( QStringLiteral( "processing" ), entry, ok );
    QVERIFY( ok );
    emit menu.aboutToShow();
    QVERIFY( !menu.actions().first()->isEnabled() );
    entry.insert( QStringLiteral( "results" ), QVariantMap { { "MATCHED_COUNT", 1 } } );
    QVERIFY( QgsGui::historyProviderRegistry()->updateEntry( id, entry ) );
    emit menu.aboutToShow();
    QCOMPARE( menu.actions().size(), 1 );
    QVERIFY( menu.actions().first()->isEnabled() );
    QVERIFY2(
      menu.actions().first()->text().startsWith( QStringLiteral( "Edificios faltantes" ) ),
      qPrintable( menu.actions().first()->text() )
    );
    const std::unique_ptr<QgsProcessingAlgorithm> algorithm(
      QgsApplication::processingRegistry()->createAlgorithmById( QStringLiteral( "lacuna:buildinggaps" ) )
    );
    QCOMPARE( algorithm->parameterDefinition( QStringLiteral( "MIN_OVERLAP" ) )->defaultValueForGui().toDouble(), 0.4 );
    QgsProject::instance()->clear();
    emit menu.aboutToShow();
    QVERIFY( !menu.actions().first()->isEnabled() );
  }

  void cleanupTestCase() { lacuna::unregisterProvider(); }

private:
  static void eachLanguage()
  {
    QTest::addColumn<QString>( "language" );
    for ( const QString &language : languages() )
      QTest::newRow( qPrintable( language ) ) << language;
  }
};

int main( int argc, char **argv ) { return qgisTestMain<ChoiceLabelsTest>( argc, argv ); }

#include "choice_labels_test.moc"
