namespace CoCreation.Sim.Scenarios;

/// <summary>What is said of models, in German.</summary>
internal sealed partial class GermanTexts
{
    public override string NoModelName => "ist kein Name eines Modells: kleine Buchstaben und Ziffern, mit Bindestrichen verbunden, vielleicht in einem Ordner (meine-modelle/geruecht)";

    public override string DeclaredTwice => "ist zweimal angegeben; Parameter und Maße haben jeden Namen einmal";

    public override string NothingMeasured => "misst nichts; ein Modell hat mindestens ein Maß";

    public override string NoColumnName => "ist kein Name einer Spalte: ein Buchstabe zuerst, dann Buchstaben, Ziffern, '-' und '_'";

    public override string ColumnTaken => "ist schon eine Spalte jeder Tabelle";

    public override string ChoicesOfRange => "hat so viele Wahlmöglichkeiten, wie sein Bereich ganze Zahlen hat, von 0 an";

    public override string TextMissing => "hat einen Text, der auf Englisch oder auf Deutsch fehlt";

    public override string NameTaken => "heißt schon ein anderes Modell oder ein Szenario";

    public override string NotForModels => "gehört zu Szenarien mit Netzwerken; ein Modell hat --set, --seed, --ticks und --districts";

    public override string AllDefaults => "alle Parameter wie üblich";

    public override string InThisModel => "In diesem Modell; über wirkliche Menschen ist damit nichts gesagt.";

    public override string ValueHeading => "Wert";

    public override string UnitHeading => "Einheit";

    public override string MeaningHeading => "Bedeutung";

    public override string ModelHeading => "Modell";

    public override string ParametersHeading => "Was sich einstellen lässt: üblicher Wert, was erlaubt ist, Einheit, Bedeutung";

    public override string MeasuresHeading => "Was gemessen wird";

    public override string NoParameters => "Nichts.";

    public override string EveryTick => "jeder Takt";

    public override string OnlyAtTheEnd => "am Ende";

    public override string Ticks(int ticks) => ticks == 1 ? "1 Takt" : $"{Number(ticks)} Takte";

    public override string SourceOf(string source) => $"Nach: {source}";

    public override string InTick(string tick) => $"Takt {tick}";

    public override string TickOf(string tick, string ticks) => $"Takt {tick} von höchstens {ticks}";

    public override string ModelProgress(string tick, string ticks, string speed) => $"Takt {tick} von höchstens {ticks}   {speed} Takte/s";

    public override string ModelStopped(string tick, string folder) =>
        $"angehalten nach Takt {tick}. Nach {folder} wurde nichts geschrieben; derselbe Befehl beginnt von vorn.";

    public override string ModelStoppedKept(string tick, string command) => $"angehalten nach Takt {tick}; weiter geht es mit: {command}";

    public override string ModelsRun(string model) =>
        $"ist ein Lauf des Modells {model}; dieser Befehl kennt nur Läufe von Szenarien mit Netzwerken. Seine Zahlen stehen in summary.json und ticks.csv; weitere macht 'run' oder 'experiment'";
}
