using CoCreation.Sim.Kernel;
using static CoCreation.Sim.Experiments.Tests.Designs.ExperimentFiles;

namespace CoCreation.Sim.Experiments.Tests.Designs;

/// <summary>Experiment files with one thing wrong. A mark (^) stands before the place that the problem must name.</summary>
public sealed class RefusalTests : IDisposable
{
    private const string Ranged = "factors: [{ parameter: threat, from: 0, to: 1, levels: 3 }]\n";

    private readonly ExperimentFiles _files = new();

    public static TheoryData<string, string, string> Factors => new()
    {
        { "factors: [{ ^paramter: threat, values: [0] }]", "there is no key 'paramter' here; did you mean parameter?", "den Schlüssel 'paramter' gibt es hier nicht; war parameter gemeint?" },
        { "factors: [{ parameter: ^thret, values: [0] }]", "there is no parameter 'thret'; did you mean threat?", "es gibt keinen Parameter 'thret'; war threat gemeint?" },
        { "factors: [^{ values: [0] }]", "a factor is one of parameter, shock and scenarios", "ein Faktor ist eines von parameter, shock und scenarios" },
        { "factors: [^{ parameter: threat, shock: betrayal, at: 3, values: [0] }]", "a factor is one of parameter, shock and scenarios", "ein Faktor ist eines von" },
        { "factors: [{ parameter: threat, at: ^3, values: [0] }]", "a week needs a shock", "eine Woche braucht ein Ereignis ('shock')" },
        { "factors: [{ shock: ^betryal, at: 3, values: [1] }]", "'betryal' is not allowed: one of ", "'betryal' ist nicht erlaubt: eines von " },
        { "factors: [{ shock: ^enemyGoes, at: 3, values: [1] }]", "the strength of enemyGoes has no meaning", "bei enemyGoes hat die Stärke keine Bedeutung" },
        { "factors: [{ shock: ^betrayal, values: [1] }]", "'at' is missing: the week of the shock", "'at' fehlt: die Woche des Ereignisses" },
        { "factors: [{ shock: betrayal, at: ^31, values: [1] }]", "week 31 never comes: a run takes 30 weeks", "Woche 31 kommt nie: ein Lauf dauert 30 Wochen" },
        { "ticks: 1\nfactors: [{ shock: betrayal, at: ^11, values: [1] }]", "week 11 never comes: a run takes 1 week", "Woche 11 kommt nie: ein Lauf dauert 1 Woche" },
        { "ticks: 10\nfactors: [{ shock: betrayal, at: ^11, values: [1] }]", "week 11 never comes: a run takes 10 weeks", "Woche 11 kommt nie: ein Lauf dauert 10 Wochen" },
        { "factors: [{ shock: betrayal, at: 3, values: [^2] }]", "'2' is no strength of betrayal: a number from 0 to 1", "'2' ist keine Stärke von betrayal: eine Zahl von 0 bis 1" },
        { "factors: [{ shock: betrayal, at: 3, values: [^much] }]", "'much' is no strength of betrayal: a number from 0 to 1", "'much' ist keine Stärke von betrayal: eine Zahl von 0 bis 1" },
        { "factors: [{ shock: tiesCheap, at: 3, values: [^1.5] }]", "'1.5' is no strength of tiesCheap: a whole number from 1 to 64", "'1.5' ist keine Stärke von tiesCheap: eine ganze Zahl von 1 bis 64" },
        { "factors: [{ parameter: threat, from: 1, to: ^1, levels: 3 }]", "the range is empty: 1 is not above 1", "der Bereich ist leer: 1 liegt nicht über 1" },
        { "factors: [{ parameter: threat, from: 0.7, to: ^0.2 }]\ndesign: { kind: sobol, base: 4 }", "the range is empty: 0.2 is not above 0.7", "der Bereich ist leer: 0.2 liegt nicht über 0.7" },
        { "factors: [{ parameter: trustModel, from: ^0, to: 1 }]", "trustModel is a choice and has no range: it needs values", "trustModel ist eine Auswahl und hat keinen Bereich: sie braucht values" },
        { "factors: [{ parameter: trustModel, values: [^bta] }]", "'bta' is not a value: one of ", "'bta' ist kein Wert: eines von " },
        { "factors: [{ parameter: threat, from: 0, to: ^2, levels: 3 }]", "2 is out of range: a number from 0 to 1", "2 liegt nicht im erlaubten Bereich: eine Zahl von 0 bis 1" },
        { "factors: [{ parameter: threat, from: ^-1, to: 1, levels: 3 }]", "-1 is out of range: a number from 0 to 1", "-1 liegt nicht im erlaubten Bereich: eine Zahl von 0 bis 1" },
        { "factors: [{ parameter: slots, from: ^1, to: 4, levels: 3 }]", "3 levels do not fall on whole numbers", "3 Stufen fallen nicht auf ganze Zahlen" },
        { "factors: [{ parameter: threat, values: [0, 1, ^0.0] }]", "0.0 stands before", "0.0 steht schon davor" },
        { "factors: [{ parameter: threat, values: ^[] }]", "there is no value in the list", "in der Liste steht kein Wert" },
        { "factors: ^[]", "there is no factor in the list", "in der Liste steht kein Faktor" },
        { "factors: [{ parameter: threat, values: [0] }, ^{ parameter: threat, values: [1] }]", "threat is a factor before", "threat ist schon davor ein Faktor" },
        { "factors: [{ parameter: threat, values: [0], from: ^0, to: 1 }]", "either values or a range from ... to", "entweder values oder ein Bereich from ... to" },
        { "factors: [{ parameter: threat, levels: ^3 }]", "levels need a range from ... to", "levels brauchen einen Bereich from ... to" },
        { "factors: [^{ parameter: threat, from: 0 }]", "a range has both from and to", "ein Bereich hat from und to" },
        { "set: { ^thret: 0 }\n" + Ranged, "there is no key 'thret' here; did you mean threat?", "den Schlüssel 'thret' gibt es hier nicht; war threat gemeint?" },
        { "set: { commitment: ^2 }\n" + Ranged, "2 is out of range: a number from 0 to 1", "2 liegt nicht im erlaubten Bereich: eine Zahl von 0 bis 1" },
        { "set: { ^threat: 0 }\n" + Ranged, "threat is a factor", "threat ist ein Faktor" },
    };

    public static TheoryData<string, string, string> Designs => new()
    {
        { "factors: [^{ parameter: threat, from: 0, to: 1 }]", "a grid needs the values of threat, or a range with levels", "ein Raster braucht die Werte von threat oder einen Bereich mit levels" },
        { "factors: [^{ parameter: threat, values: [0, 1] }]\ndesign: { kind: sobol, base: 8 }", "this design needs a range of threat", "dieser Plan braucht einen Bereich von threat" },
        { "factors: [^{ parameter: threat, values: [0, 1] }]\ndesign: { kind: morris, trajectories: 8 }", "this design needs a range of threat", "dieser Plan braucht einen Bereich von threat" },
        { "factors: [^{ parameter: threat }]\ndesign: { kind: latinHypercube, points: 4 }", "a Latin hypercube needs a range or values of threat", "ein lateinischer Hyperwürfel braucht einen Bereich oder Werte von threat" },
        { Ranged + "design: { kind: ^sobl, base: 8 }", "'sobl' is not allowed: one of grid, list, latinHypercube, sobol, morris; did you mean sobol?", "'sobl' ist nicht erlaubt: eines von grid, list, latinHypercube, sobol, morris; war sobol gemeint?" },
        { Ranged + "design: { kind: grid, ^base: 8 }", "a design of kind grid has no base; that belongs to sobol", "ein Plan der Art grid hat kein base; das gehört zu sobol" },
        { Ranged + "design: { kind: list, rows: [[0]], ^seed: 8 }", "a design of kind list has no seed; that belongs to latinHypercube, sobol, morris", "ein Plan der Art list hat kein seed; das gehört zu latinHypercube, sobol, morris" },
        { Ranged + "design: ^{ kind: sobol }", "'base' is missing in a design of kind sobol", "'base' fehlt in einem Plan der Art sobol" },
        { Ranged + "design: ^{ kind: morris }", "'trajectories' is missing in a design of kind morris", "'trajectories' fehlt in einem Plan der Art morris" },
        { Ranged + "design: ^{ kind: latinHypercube, seed: 3 }", "'points' is missing in a design of kind latinHypercube", "'points' fehlt in einem Plan der Art latinHypercube" },
        { Ranged + "design: ^{ kind: list }", "'rows' is missing in a design of kind list", "'rows' fehlt in einem Plan der Art list" },
        { Ranged + "design: { kind: sobol, base: ^12 }", "the base is a power of 2, such as 64", "die Grundzahl ist eine Zweierpotenz, etwa 64" },
        { Ranged + "design: { kind: morris, trajectories: 4, levels: ^3 }", "the number of levels is even, such as 4", "die Zahl der Stufen ist gerade, etwa 4" },
        { Ranged + "design: { kind: list, rows: [[0], ^[0, 1]] }", "a point has 1 values, one for each factor, not 2", "ein Punkt hat 1 Werte, je Faktor einen, nicht 2" },
        { Ranged + "design: { kind: list, rows: [[0], [^7]] }", "7 is out of range: a number from 0 to 1", "7 liegt nicht im erlaubten Bereich: eine Zahl von 0 bis 1" },
        { Ranged + "design: { kind: list, rows: [[0], [1], ^[0.0]] }", "this point stands before", "dieser Punkt steht schon davor" },
        { Ranged + "stop: { measure: talk, below: 1, weeks: ^31 }", "never holds for 31 weeks: a run takes 30 weeks", "gilt nie 31 Wochen lang: ein Lauf dauert 30 Wochen" },
        { Ranged + "design: { kind: list, rows: ^[] }", "there is no point in the list", "in der Liste steht kein Punkt" },
        { Ranged + "baseline: ^4", "there are 3 points", "es gibt 3 Punkte" },
        { Ranged + "measures: [output, ^lamentSurvival5y]", "is not known before week 273: a run takes 30 weeks", "ist nicht vor Woche 273 bekannt: ein Lauf dauert 30 Wochen" },
        { Ranged + "from: ^31", "week 31 never comes: a run takes 30 weeks", "Woche 31 kommt nie: ein Lauf dauert 30 Wochen" },
        { "factors: ^[{ parameter: threat, from: 0, to: 1, levels: 1000 }, { parameter: commitment, from: 0, to: 1, levels: 500 }]\nreplications: { count: 3 }", "1500000 runs are more than the 1000000 that an experiment may have", "1500000 Läufe sind mehr als die 1000000, die ein Experiment haben darf" },
        { Ranged + "replications: { count: 10000 }\ndesign: ^{ kind: sobol, base: 4096 }", "122880000 runs are more than the 1000000", "122880000 Läufe sind mehr als die 1000000" },
    };

    public static TheoryData<string, string, string> Runs => new()
    {
        { "measures: [^outpt]", "there is no measure 'outpt'; did you mean output?", "es gibt kein Maß 'outpt'; war output gemeint?" },
        { "measures: [output, talk, ^output]", "output stands before", "output steht schon davor" },
        { "measures: ^[]", "there is no measure in the list", "in der Liste steht kein Maß" },
        { "measures: [output]\nreplications: { until: { measure: ^talk, relative: 0.1 } }", "'talk' is not among the measures of this experiment; did you mean output?", "'talk' ist keines der Maße dieses Experiments; war output gemeint?" },
        { "replications: { count: ^5, until: { measure: output, relative: 0.1 } }", "either count or until", "entweder count oder until" },
        { "replications: { least: ^3 }", "least and most need 'until'; a fixed number is 'count'", "least und most brauchen 'until'; eine feste Zahl ist 'count'" },
        { "replications: { until: { measure: output, relative: 0.1 }, least: 5, most: ^4 }", "the most, 4, are fewer than the fewest, 5", "höchstens 4 sind weniger als mindestens 5" },
        { "replications: { until: { measure: output, relative: 0.1 }, least: ^101 }", "the most, 100, are fewer than the fewest, 101", "höchstens 100 sind weniger als mindestens 101" },
        { "replications: { until: ^{ measure: output } }", "one of halfWidth and relative belongs here", "hier gehört eines von halfWidth und relative hin" },
        { "replications: { until: ^{ measure: output, halfWidth: 1, relative: 1 } }", "one of halfWidth and relative belongs here", "hier gehört eines von halfWidth und relative hin" },
        { "replications: { until: { measure: output, halfWidth: ^0 } }", "0 is out of range: a number above 0", "0 liegt nicht im erlaubten Bereich: eine Zahl über 0" },
        { "replications: { count: ^0 }", "0 is out of range: a whole number from 1 to 10000", "0 liegt nicht im erlaubten Bereich: eine ganze Zahl von 1 bis 10000" },
        { "replications: { seeds: ^shared }", "'shared' is not allowed: one of common, own", "'shared' ist nicht erlaubt: eines von common, own" },
        { "stop: ^{ measure: talk }", "one of below and above belongs here", "hier gehört eines von below und above hin" },
        { "stop: ^{ measure: talk, below: 1, above: 2 }", "one of below and above belongs here", "hier gehört eines von below und above hin" },
        { "stop: { measure: ^tlk, below: 1 }", "'tlk' is not allowed: one of output,", "'tlk' ist nicht erlaubt: eines von output," },
        { "lives: ^maybe", "'maybe' is not allowed: one of false, true", "'maybe' ist nicht erlaubt: eines von false, true" },
    };

    public static TheoryData<string, string, string> Scenarios => new()
    {
        { "scenario: ^smal\n" + Ranged, "there is no scenario 'smal', nor such a file; did you mean small?", "es gibt kein Szenario 'smal' und keine solche Datei; war small gemeint?" },
        { "scenario: ^small\nfactors: [{ scenarios: [small, calm] }]", "the scenarios are a factor already", "die Szenarien sind schon ein Faktor" },
        { "factors: [{ scenarios: [small, calm, ^small] }]", "a scenario of this name stands before", "ein Szenario dieses Namens steht schon davor" },
        { "factors: [{ scenarios: ^[] }]", "there is no scenario in the list", "in der Liste steht kein Szenario" },
        { "factors: [{ scenarios: [small, ^clam] }]", "there is no scenario 'clam', nor such a file; did you mean calm?", "es gibt kein Szenario 'clam' und keine solche Datei; war calm gemeint?" },
        { "factors: [{ scenarios: [small, calm], values: ^[small] }]", "scenarios have no other values", "Szenarien haben keine anderen Werte" },
        { "scenario: tied\nfactors: [{ parameter: ^participants, values: [40] }]", "the scenario tied has people of its own, 3 of them", "das Szenario tied hat eigene Beteiligte, 3 an der Zahl" },
        { "factors: [{ scenarios: [small, tied] }, ^{ parameter: participants, values: [40] }]", "the scenario tied has people of its own, 3 of them", "das Szenario tied hat eigene Beteiligte, 3 an der Zahl" },
        { "scenario: tied\nset: { participants: ^40 }\n" + Ranged, "the scenario tied has people of its own, 3 of them", "das Szenario tied hat eigene Beteiligte, 3 an der Zahl" },
        { "factors: [{ scenarios: [small, short] }, ^{ shock: betrayal, at: 25, values: [1] }]", "week 25 never comes: a run of short takes 20 weeks", "Woche 25 kommt nie: ein Lauf von short dauert 20 Wochen" },
        { "factors: [{ scenarios: [small, short] }]\nfrom: ^25", "week 25 never comes: a run of short takes 20 weeks", "Woche 25 kommt nie: ein Lauf von short dauert 20 Wochen" },
        { "factors: [{ scenarios: [small, calm] }]\ndesign: { kind: list, rows: [[^clam]] }", "there is no scenario 'clam' here; did you mean calm?", "ein Szenario 'clam' gibt es hier nicht; war calm gemeint?" },
    };

    public void Dispose() => _files.Dispose();

    [Theory]
    [MemberData(nameof(Factors))]
    [MemberData(nameof(Designs))]
    public void Read_FactorOrDesignWrong_IsToldWithItsPlaceInBothLanguages(string lines, string english, string german) => AssertToldOnce(Least + lines, english, german);

    [Theory]
    [MemberData(nameof(Runs))]
    public void Read_RunsWrong_AreToldWithTheirPlaceInBothLanguages(string lines, string english, string german) => AssertToldOnce(Whole + lines, english, german);

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Read_ScenarioWrong_IsToldWithItsPlaceInBothLanguages(string lines, string english, string german) => AssertToldOnce(Head + lines, english, german);

    [Fact]
    public void Read_WithoutScenario_SaysWhatIsMissing() => AssertToldOnce(
        "^" + Head + Ranged, "'scenario' is missing: what is run, a name or a file", "'scenario' fehlt: was gerechnet wird, ein Name oder eine Datei");

    [Theory]
    [InlineData("name: ^Tiny\n")]
    [InlineData("name: ^9lives\n")]
    [InlineData("name: ^a_b\n")]
    public void Read_NameThatIsNone_SaysTheRule(string line) => AssertToldOnce(
        line + Whole[Whole.IndexOf("question", StringComparison.Ordinal)..], "a name has lower case letters, digits and hyphens", "ein Name hat Kleinbuchstaben, Ziffern und Bindestriche");

    private void AssertToldOnce(string marked, string english, string german)
    {
        var (text, places) = Marked(marked);
        Assert.StartsWith(Assert.Single(places) + english, Assert.Single(_files.Refused(text)), StringComparison.Ordinal);
        Assert.StartsWith(places[0] + german, Assert.Single(_files.Refused(text, Language.German)), StringComparison.Ordinal);
    }
}
