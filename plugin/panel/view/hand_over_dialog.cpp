// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "hand_over_dialog.h"
#include "panel/model/draft_hand_over.h"
#include "settings/panel_settings.h"

#include <qgsmaplayercombobox.h>
#include <qgsvectorlayer.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextOption>
#include <QVBoxLayout>

namespace lacuna
{

namespace
{

constexpr int MAX_SHOWN = 200000; // characters of the body; all of it is sent

} // namespace

HandOverDialog::HandOverDialog( DraftHandOver *handOver, const TaskingServer &server, QWidget *parent )
  : QDialog( parent )
  , mHandOver( handOver )
  , mServer( server )
{
  setWindowTitle( tr( "Hand a plan over to %1" ).arg( server.name ) );
  setObjectName( QStringLiteral( "handOverDialog" ) );
  QVBoxLayout *layout = new QVBoxLayout( this );
  QFormLayout *form = new QFormLayout();
  form->setRowWrapPolicy( QFormLayout::WrapLongRows );
  mPlan = new QgsMapLayerComboBox( this );
  mPlan->setObjectName( QStringLiteral( "planLayer" ) );
  mPlan->setFilters( Qgis::LayerFilter::PolygonLayer );
  mName = new QLineEdit( this );
  mName->setObjectName( QStringLiteral( "projectName" ) );
  mName->setMinimumWidth( fontMetrics().averageCharWidth() * 45 );
  mOrganisation = new QComboBox( this );
  mOrganisation->setObjectName( QStringLiteral( "organisation" ) );
  mOrganisation->addItem( tr( "loading…" ), 0 );
  form->addRow( tr( "Plan" ), mPlan );
  form->addRow( tr( "Name of the project" ), mName );
  form->addRow( tr( "Organisation" ), mOrganisation );
  layout->addLayout( form );
  mPreview = new QPushButton( tr( "Check and show what is sent" ), this );
  mPreview->setObjectName( QStringLiteral( "preview" ) );
  layout->addWidget( mPreview );
  mBody = new QPlainTextEdit( this );
  mBody->setObjectName( QStringLiteral( "body" ) );
  mBody->setReadOnly( true );
  mBody->setWordWrapMode( QTextOption::WrapAnywhere );
  mBody->setFont( QFontDatabase::systemFont( QFontDatabase::FixedFont ) );
  mBody->setAccessibleName( tr( "What is sent to the server" ) );
  mBody->setPlaceholderText( tr( "Here stands every character that would be sent, before anything is sent." ) );
  layout->addWidget( mBody, 1 );
  QLabel *steps = new QLabel(
    tr( "Without a token: save the file, then on the web page 1. press “Create project” and upload it, 2. switch on "
        "the use of its polygons as tasks, 3. choose the organisation and press “Create”. Nothing is ever published "
        "from here." ),
    this
  );
  steps->setWordWrap( true );
  layout->addWidget( steps );
  mSays = new QLabel( this );
  mSays->setObjectName( QStringLiteral( "handOverSays" ) );
  mSays->setWordWrap( true );
  mSays->setTextFormat( Qt::PlainText );
  mSays->setTextInteractionFlags( Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard );
  layout->addWidget( mSays );
  QDialogButtonBox *buttons = new QDialogButtonBox( QDialogButtonBox::Close, this );
  mSave = buttons->addButton( tr( "Save the file…" ), QDialogButtonBox::ActionRole );
  mSave->setObjectName( QStringLiteral( "saveFile" ) );
  mSend = buttons->addButton( tr( "Create the draft" ), QDialogButtonBox::ActionRole );
  mSend->setObjectName( QStringLiteral( "sendDraft" ) );
  layout->addWidget( buttons );
  resize( fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 38 );

  connect( buttons, &QDialogButtonBox::rejected, this, &QDialog::reject );
  connect( mPreview, &QPushButton::clicked, this, [this] {
    mBody->clear();
    say( QString() );
    mHandOver->prepare(
      qobject_cast<QgsVectorLayer *>( mPlan->currentLayer() ), mName->text().trimmed(),
      mOrganisation->currentData().toInt()
    );
  } );
  connect( mSave, &QPushButton::clicked, this, &HandOverDialog::save );
  connect( mSend, &QPushButton::clicked, this, [this] {
    mHandOver->send( mServer, PanelSettings::tokenConfig( mServer.api ) );
  } );
  // What was checked is what is sent.
  const auto stale = [this] {
    mBody->clear();
    enable();
  };
  connect( mName, &QLineEdit::textChanged, this, stale );
  connect( mPlan, &QgsMapLayerComboBox::layerChanged, this, stale );
  connect( mOrganisation, qOverload<int>( &QComboBox::currentIndexChanged ), this, stale );
  connect( mHandOver, &DraftHandOver::organisationsChanged, this, &HandOverDialog::showOrganisations );
  connect( mHandOver, &DraftHandOver::prepared, this, &HandOverDialog::showPrepared );
  connect( mHandOver, &DraftHandOver::busyChanged, this, &HandOverDialog::enable );
  connect( mHandOver, &DraftHandOver::failed, this, &HandOverDialog::say );
  connect( mHandOver, &DraftHandOver::created, this, [this]( int project, const QUrl &page ) {
    say( tr( "Draft %1 was created. Finish and publish it on the web page: %2" ).arg( project ).arg( page.toString() )
    );
  } );
  enable();
  mHandOver->askOrganisations( mServer );
}

void HandOverDialog::say( const QString &sentence ) { mSays->setText( sentence ); }

void HandOverDialog::enable()
{
  const bool ready = !mHandOver->isBusy() && !mBody->toPlainText().isEmpty();
  mPreview->setEnabled( !mHandOver->isBusy() );
  mSave->setEnabled( ready );
  mSend->setEnabled( ready && mOrganisation->currentData().toInt() > 0 );
}

void HandOverDialog::showOrganisations()
{
  mOrganisation->clear();
  mOrganisation->addItem( mHandOver->organisations().isEmpty() ? tr( "none could be had" ) : tr( "choose" ), 0 );
  for ( const Organisation &one : mHandOver->organisations() )
    mOrganisation->addItem( one.name, one.id );
}

void HandOverDialog::showPrepared()
{
  const QString text = QString::fromUtf8( mHandOver->body() );
  mBody->setPlainText( text.left( MAX_SHOWN ) + ( text.size() > MAX_SHOWN ? QStringLiteral( "\n…" ) : QString() ) );
  QString said = tr( "Every limit of the Tasking Manager is kept. %1 bytes would be sent to %2." )
                   .arg( QLocale().toString( mHandOver->body().size() ), mServer.host() );
  if ( mOrganisation->currentData().toInt() == 0 )
    said += QLatin1Char( ' ' ) + tr( "Choose an organisation to create the draft." );
  say( said );
  enable();
}

void HandOverDialog::save()
{
  const QString path = QFileDialog::getSaveFileName(
    this, tr( "File for the web form" ), QStringLiteral( "plan.geojson" ), tr( "GeoJSON files (*.geojson)" )
  );
  if ( path.isEmpty() )
    return;
  const QString trouble = mHandOver->saveFile( path );
  say( trouble.isEmpty() ? tr( "Saved as %1." ).arg( path ) : trouble );
}

} // namespace lacuna
