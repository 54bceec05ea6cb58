using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;
using CoCreation.Sim.Scenarios;

namespace CoCreation.Sim.EndToEnd.Tests.Output;

/// <summary>The sentences that say why.</summary>
public sealed class WhySentenceTests
{
    private static readonly Texts English = Texts.In(Language.English);
    private static readonly Texts German = Texts.In(Language.German);
    private static readonly ResidentId Network = ResidentId.OfNetwork(12, 40);

    [Fact]
    public void Told_LeftByChoice_HasTheTermsAndTheWeeks()
    {
        LifeEntry left = new LifeEntry.Left(83, 17, Network, LeaveReason.OwnChoice, true, Weighed(0.011, 0.004), 9) { NetBenefit = 1.25 };
        Assert.Equal(
            "left network 12@40: average benefit 0.011 + belonging 0.004 stayed below the outside option 0.030 for 9 weeks; the chance to leave was 0.081, "
            + "the draw 0.020; nothing left to learn from its members (largest gap 0.047); it leaves as a phoenix, risen by what others shared; the membership brought 1.250 in all",
            English.Told(left, true));
        Assert.Equal(
            "Person 17 verließ das Netzwerk: Mittlerer Nutzen 0,011 + Zugehörigkeit 0,004 blieben 9 Wochen lang unter dem Wert der Zeit außerhalb 0,030; die Chance auf Austritt war 0,081, "
            + "die Ziehung 0,020; von den Mitgliedern war nichts mehr zu lernen (größte Lücke 0,047); der Abschied ist der eines Phönix, aufgestiegen durch das, was andere teilten; "
            + "die Mitgliedschaft brachte insgesamt 1,250",
            German.Told(left, false));
    }

    [Theory]
    [InlineData(LeaveReason.ForGood, "left network 12@40 for good, as all networks, after a shock", "Person 17 verließ das Netzwerk für immer, wie alle Netzwerke, nach einem Schock")]
    [InlineData(LeaveReason.Dissolved, "heard that network 12@40 had dissolved", "Person 17 erfuhr, dass das Netzwerk sich aufgelöst hatte")]
    [InlineData(LeaveReason.NotAdmitted, "was not admitted to network 12@40: it was full, or gone already", "Person 17 wurde in das Netzwerk nicht aufgenommen: Es war voll oder schon aufgelöst")]
    [InlineData(LeaveReason.Expelled, "was expelled from network 12@40: 12 weeks in a row without work, while 3 members worked", "Person 17 wurde aus dem Netzwerk ausgeschlossen: 12 Wochen in Folge ohne Mitarbeit, während 3 Mitglieder arbeiteten")]
    public void Told_LeftForAnotherReason_SaysWhich(LeaveReason reason, string english, string german)
    {
        LifeEntry left = new LifeEntry.Left(83, 17, Network, reason, false, reason == LeaveReason.Expelled ? Weighed(0.011, 0.004) : null, 0);
        Assert.Equal(english, English.Told(left, true));
        Assert.Equal(german, German.Told(left, false));
    }

    [Fact]
    public void Told_NumbersThatRoundToTheLimit_KeepTheirSide()
    {
        var weighed = Weighed(0.0299, 0.00006) with { Draw = 0.08099 };
        var told = English.Told(new LifeEntry.Left(83, 17, Network, LeaveReason.OwnChoice, false, weighed, 1), true);
        Assert.Contains("average benefit 0.02990 + belonging 0.00006 stayed", told, StringComparison.Ordinal);
        Assert.Contains("the chance to leave was 0.08100, the draw 0.08099", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Told_LeftThoughItWasWorthIt_SaysThatChanceIsLeft() => Assert.Contains(
        "average benefit 0.041 + belonging 0.004 was not below the outside option 0.030, but some chance to leave is always left",
        English.Told(new LifeEntry.Left(83, 17, Network, LeaveReason.OwnChoice, false, Weighed(0.041, 0.004), 0), true), StringComparison.Ordinal);

    [Theory]
    [InlineData(0.3996, NetworkType.Loose, "tapping knowledge is 39.96 % of what it does besides idling, less than the 40.00 % that a type needs, read so for 1 week")]
    [InlineData(0.4, NetworkType.Ignorance, "tapping knowledge is 40 % of what it does besides idling, and 40 % is enough, read so for 1 week")]
    public void Told_TypeAtTheThreshold_KeepsItsSide(double tap, NetworkType type, string english)
    {
        var rest = (1 - tap) / 3;
        TypeRead read = new(new PerActivity(rest, tap, rest, rest, 0.1), 0.4, 0.12, type, 1, type, 9);
        Assert.Contains(english, English.Told(new SeenDecision(Network, read), false), StringComparison.Ordinal);
    }

    [Fact]
    public void Told_NetworkWithoutAnyAct_HasNoShare()
    {
        TypeRead read = new(new PerActivity(0, 0, 0, 0, 0.3), 0.4, 0.12, NetworkType.Loose, 1, NetworkType.Loose, 1);
        Assert.Contains("is 0 % of what it does besides idling, less than the 40 %", English.Told(new SeenDecision(Network, read), false), StringComparison.Ordinal);
        Assert.Contains("erst 1 Woche alt und hat vor Woche 6 keinen Typ", German.Told(new SeenDecision(Network, read), false), StringComparison.Ordinal);
    }

    [Fact]
    public void Told_InvitationPassedOver_SaysSo()
    {
        SeenDecision seen = new(ResidentId.OfParticipant(17), new InvitationWeighed(Network, 4, null, 5, null, false));
        Assert.Equal("network 12@40: the invitation of participant 4 is passed over, for want of a free place or as a member already", English.Told(seen, true));
        Assert.Equal("Person 17: die Einladung von Person 4 bleibt unbeachtet, weil kein Platz frei ist oder die Mitgliedschaft schon besteht", German.Told(seen, false));
    }

    [Fact]
    public void Told_Founded_SaysWhyAndWithWhom()
    {
        FoundingWeighed weighed = new(Network, 0.02, 0.011, Terms(Motive.Learn, 0.45, 9));
        LifeEntry founded = new LifeEntry.Founded(40, 12, Network, Motive.Learn, 7, weighed);
        Assert.Equal(
            "founded network 12@40 to learn, and invited 7 participants: the draw 0.011 was below the chance 0.020 of trying; of the wishes 0.100 to keep rivals in view, 0.600 to learn, "
            + "0.200 to complain together, 0.100 to create together, the draw 0.450 falls to the one to learn; that suited 9, most of all participant 5 (largest gap 0.310)",
            English.Told(founded, true));
        Assert.Equal(
            "gegründet von Person 12, um zu lernen; 7 Personen wurden eingeladen: Die Ziehung 0,011 lag unter der Chance 0,020 auf einen Versuch; von den Wünschen 0,100 Rivalen im Blick zu behalten, "
            + "0,600 zu lernen, 0,200 gemeinsam zu jammern, 0,100 gemeinsam zu gestalten trifft die Ziehung 0,450 den, zu lernen; das passte zu 9 Bekannten, am besten zu Person 5 (größte Lücke 0,310)",
            German.Told(founded, false));
    }

    [Theory]
    [InlineData(Motive.Vent, 0.75, 0, "for that its strain 0.190 is too small, below 0.200: not this time", "dafür ist die Anspannung 0,190 zu gering, unter 0,200: diesmal nicht")]
    [InlineData(Motive.Create, 0.95, 0, "that suits nobody whom it knows: not this time", "das passt zu niemand Bekanntem: diesmal nicht")]
    [InlineData(Motive.Create, 0.95, 1, "that suits only participant 5 ((trust - 0.3) x sum of gaps 0.310), and 2 are needed: not this time", "das passt nur zu Person 5 ((Vertrauen - 0,3) x Summe der Lücken 0,310), und 2 sind nötig: diesmal nicht")]
    [InlineData(Motive.Control, 0.05, 3, "that suits 3, most of all participant 5 (rivalry not under control 0.310): founded", "das passt zu 3 Bekannten, am besten zu Person 5 (Rivalität, die noch nicht unter Kontrolle ist, 0,310): gegründet")]
    public void Told_Tried_SaysWhatCameOfIt(Motive motive, double draw, int suited, string english, string german)
    {
        SeenDecision seen = new(ResidentId.OfParticipant(12), new FoundingWeighed(suited > 1 ? Network : null, 0.02, 0.011, Terms(motive, draw, suited) with { Strain = 0.19 }));
        Assert.EndsWith(english, English.Told(seen, true), StringComparison.Ordinal);
        Assert.EndsWith(german, German.Told(seen, true), StringComparison.Ordinal);
        Assert.StartsWith("participant 12: founding: the draw 0.011 is below", English.Told(seen, false), StringComparison.Ordinal);
    }

    [Fact]
    public void Told_NotTried_HasTheDraw()
    {
        SeenDecision seen = new(ResidentId.OfParticipant(12), new FoundingWeighed(null, 0.02, 0.37, null));
        Assert.Equal("founding: the draw 0.370 is not below the chance 0.020 of trying, so nothing is founded", English.Told(seen, true));
        Assert.Equal("Gründung: Die Ziehung 0,370 liegt nicht unter der Chance 0,020 auf einen Versuch, also wird nichts gegründet", German.Told(seen, true));
    }

    private static FoundingTerms Terms(Motive motive, double draw, int suited) =>
        new(new PerMotive(0.1, 0.6, 0.2, 0.1), draw, motive, 0.3, suited, suited == 0 ? null : new CandidateSeen(5, 0.31));

    private static LeaveWeighed Weighed(double benefit, double belonging) =>
        new(Network, new LeaveTerms(benefit, 0.44, belonging, 0.03, 0.081), 0.12, 0.02, 43, true, 0.02, 12, 3, 0.047, null, LeaveReason.OwnChoice);
}
