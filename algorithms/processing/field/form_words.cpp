// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "form_words.h"

namespace lacuna
{

QString FormText::in( const QString &language ) const
{
  const char *text = language == QLatin1String( "es" )   ? es
                     : language == QLatin1String( "pt" ) ? pt
                     : language == QLatin1String( "fr" ) ? fr
                                                         : en;
  return QString::fromUtf8( text );
}

namespace form_words
{

QStringList languages( const QString &first )
{
  QStringList all { "en", "es", "pt", "fr" };
  if ( all.removeAll( first ) > 0 )
    all.prepend( first );
  return all;
}

// Field-TM refuses other names than these: INCLUDED_LANGUAGES of its osm-fieldwork.
QString languageName( const QString &language, bool forFieldTm )
{
  const FormText own { "English (en)", "Español (es)", "Português (pt)", "Français (fr)" };
  const FormText fieldTm { "english(en)", "spanish(es)", "portuguese(pt_br)", "french(fr)" };
  return ( forFieldTm ? fieldTm : own ).in( language );
}

FormText title()
{
  return { "Check on site: %1", "Verificar en terreno: %1", "Verificar em campo: %1", "Vérifier sur place : %1" };
}

FormText task()
{
  return { "Which task is yours?", "¿Cuál es su tarea?", "Qual é a sua tarefa?", "Quelle est votre tâche ?" };
}

FormText taskHint()
{
  return {
    "Leave it empty to see all places.", "Déjelo vacío para ver todos los lugares.",
    "Deixe em branco para ver todos os lugares.", "Laissez vide pour voir tous les lieux."
  };
}

FormText place()
{
  return {
    "Which place are you at?", "¿En qué lugar está usted?", "Em que lugar você está?", "À quel endroit êtes-vous ?"
  };
}

FormText placeHint()
{
  return {
    "Choose it on the map. The numbers follow the order of the visit.",
    "Elíjalo en el mapa. Los números siguen el orden de la visita.",
    "Escolha no mapa. Os números seguem a ordem da visita.",
    "Choisissez-le sur la carte. Les numéros suivent l'ordre de la visite."
  };
}

FormText foundBuilding()
{
  return {
    "Is there a building here?", "¿Hay un edificio aquí?", "Há uma edificação aqui?", "Y a-t-il un bâtiment ici ?"
  };
}

FormText foundRoad()
{
  return {
    "Is there a street, road or path here?", "¿Hay una calle, carretera o camino aquí?",
    "Há uma rua, estrada ou caminho aqui?", "Y a-t-il une rue, une route ou un chemin ici ?"
  };
}

FormText square()
{
  return {
    "This is a square, not a building. Walk all of it: every building inside it counts, also sheds.",
    "Esto es un cuadrado, no un edificio. Recórralo todo: cuenta cada edificio que hay dentro, también los cobertizos.",
    "Isto é um quadrado, não uma edificação. Percorra-o todo: conta cada edificação que há dentro, também os galpões.",
    "Ceci est un carré, pas un bâtiment. Parcourez-le en entier : chaque bâtiment à l'intérieur compte, les remises "
    "aussi."
  };
}

FormText where() { return { "Where is it?", "¿Dónde está?", "Onde está?", "Où est-il ?" }; }

FormText whereHint()
{
  return {
    "Put the pin in the middle of it.", "Ponga el marcador en el centro.", "Ponha o marcador no centro.",
    "Placez le repère au milieu."
  };
}

FormText count()
{
  return {
    "How many buildings are in the square?", "¿Cuántos edificios hay en el cuadrado?",
    "Quantas edificações há no quadrado?", "Combien de bâtiments y a-t-il dans le carré ?"
  };
}

FormText countHint()
{
  return {
    "Only where the place is a square that was drawn for counting.",
    "Solo si el lugar es un cuadrado dibujado para contar.", "Só se o lugar é um quadrado desenhado para contar.",
    "Seulement si le lieu est un carré dessiné pour compter."
  };
}

FormText kind() { return { "What is it?", "¿Qué es?", "O que é?", "Qu'est-ce que c'est ?" }; }

FormText storeys()
{
  return { "How many storeys?", "¿Cuántos pisos tiene?", "Quantos andares tem?", "Combien de niveaux ?" };
}

FormText wall()
{
  return {
    "What are the walls made of?", "¿De qué son las paredes?", "De que são as paredes?", "En quoi sont les murs ?"
  };
}

FormText roof()
{
  return { "What is the roof made of?", "¿De qué es el techo?", "De que é o telhado?", "En quoi est le toit ?" };
}

FormText floorHeight()
{
  return {
    "How high is the ground floor above the street, in metres?",
    "¿A cuántos metros sobre la calle está el piso de la planta baja?",
    "A quantos metros acima da rua fica o piso do térreo?",
    "À combien de mètres au-dessus de la rue est le rez-de-chaussée ?"
  };
}

FormText floorHeightHint()
{
  return {
    "0 where nobody steps up.", "0 si no hay que subir.", "0 se não é preciso subir.", "0 s'il ne faut pas monter."
  };
}

FormText people()
{
  return {
    "How many people live here?", "¿Cuántas personas viven aquí?", "Quantas pessoas moram aqui?",
    "Combien de personnes habitent ici ?"
  };
}

FormText peopleHint() { return { "Only the number.", "Solo el número.", "Só o número.", "Seulement le nombre." }; }

FormText photo() { return { "Photo", "Foto", "Foto", "Photo" }; }

FormText photoHint() { return { "Without people.", "Sin personas.", "Sem pessoas.", "Sans personne." }; }

FormText note() { return { "Remarks", "Observaciones", "Observações", "Remarques" }; }

FormText noteHint()
{
  return {
    "No names and no telephone numbers.", "Sin nombres ni teléfonos.", "Sem nomes nem telefones.",
    "Ni noms ni numéros de téléphone."
  };
}

QList<FormChoice> foundChoices()
{
  return {
    { "yes", { "Yes", "Sí", "Sim", "Oui" } },
    { "no", { "No, there is nothing", "No, no hay nada", "Não, não há nada", "Non, il n'y a rien" } },
    { "ruin",
      { "Ruin, or under construction", "En ruinas o en obra", "Em ruínas ou em obras", "En ruine ou en chantier" } },
    { "moved",
      { "Yes, but in another place nearby", "Sí, pero en otro lugar cercano", "Sim, mas em outro lugar próximo",
        "Oui, mais à un autre endroit tout près" } },
    { "cannot_tell", { "It cannot be told", "No se puede saber", "Não dá para saber", "On ne peut pas le savoir" } }
  };
}

QList<FormChoice> kindChoices()
{
  return {
    { "house", { "House", "Casa", "Casa", "Maison" } },
    { "apartments", { "Apartments", "Departamentos", "Apartamentos", "Appartements" } },
    { "commercial",
      { "Shop, office or workshop", "Tienda, oficina o taller", "Loja, escritório ou oficina",
        "Commerce, bureau ou atelier" } },
    { "public",
      { "School, clinic or other public building", "Escuela, posta u otro edificio público",
        "Escola, posto de saúde ou outra edificação pública", "École, dispensaire ou autre bâtiment public" } },
    { "outbuilding", { "Shed or annexe", "Cobertizo o anexo", "Galpão ou anexo", "Remise ou annexe" } },
    { "other", { "Something else", "Otra cosa", "Outra coisa", "Autre chose" } }
  };
}

QList<FormChoice> wallChoices()
{
  return {
    { "masonry", { "Brick or block", "Ladrillo o bloque", "Tijolo ou bloco", "Brique ou parpaing" } },
    { "concrete", { "Concrete", "Concreto", "Concreto", "Béton" } },
    { "earth", { "Adobe or earth", "Adobe o tierra", "Adobe ou terra", "Adobe ou terre" } },
    { "stone", { "Stone", "Piedra", "Pedra", "Pierre" } },
    { "wood", { "Wood", "Madera", "Madeira", "Bois" } },
    { "cane",
      { "Cane or bamboo, with or without mud", "Caña, bambú o quincha", "Bambu ou pau a pique",
        "Roseau, bambou ou torchis" } },
    { "metal", { "Metal sheet", "Calamina o lámina", "Chapa metálica", "Tôle" } },
    { "other", { "Something else", "Otra cosa", "Outra coisa", "Autre chose" } }
  };
}

QList<FormChoice> roofChoices()
{
  return {
    { "concrete", { "Concrete slab", "Losa de concreto", "Laje de concreto", "Dalle de béton" } },
    { "metal", { "Metal sheet", "Calamina o lámina", "Telha metálica", "Tôle" } },
    { "tiles", { "Tiles", "Tejas", "Telhas", "Tuiles" } },
    { "fibre_cement", { "Fibre cement", "Fibrocemento", "Fibrocimento", "Fibrociment" } },
    { "thatch", { "Palm, straw or reed", "Palma, paja o carrizo", "Palha ou sapé", "Palmes, paille ou roseau" } },
    { "wood", { "Wood", "Madera", "Madeira", "Bois" } },
    { "other", { "Something else", "Otra cosa", "Outra coisa", "Autre chose" } }
  };
}

} // namespace form_words

} // namespace lacuna
