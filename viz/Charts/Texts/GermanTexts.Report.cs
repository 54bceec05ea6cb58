namespace CoCreation.Sim.Charts;

/// <content>Reports.</content>
internal sealed partial class GermanTexts
{
    public override string Answer => "Antwort";

    public override string NotShown => "Was dies nicht zeigt";

    public override string HowToRepeat => "Wie es sich wiederholen lässt";

    public override string Provenance => "Woher die Zahlen stammen";

    public override string VersionOfEngine => "Version von CoCreation.Sim";

    public override string VersionOfBehaviour => "Version seines Verhaltens";

    public override string SeedsUsed => "Startwerte";

    public override string DayOfReport => "Datum";

    public override string DigestOf => "Prüfsumme von";

    public override string DigestOfRun => "Prüfsumme des Laufs";

    public override string InThisModel => "Alle Zahlen sind solche dieses Modells; sie versprechen nichts über wirkliche Menschen.";

    public override string FigureNumber(int number) => $"Abbildung {number}";

    public override string TableNumber(int number) => $"Tabelle {number}";
}
