using CoCreation.Sim.Charts.Tests.Findings;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts.Tests.Report;

/// <summary>Hand-made reports: one with everything in it, and one of hostile texts.</summary>
internal static class MadeReport
{
    public static readonly string[] HostileTexts =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</title></style></svg><script>alert(2)</script>",
        "&lt;b&gt; & &amp;", "a\u0000b\ud800c", new string('W', 300), "<!-- --> ]]> <![CDATA[",
    ];

    public static ReportDocument Whole(Language language)
    {
        bool isGerman = language == Language.German;
        return new ReportDocument
        {
            Language = language,
            Question = Say("Which stress breaks the charter of the four networks, and which rule helps?", "Welche Belastung bricht die Charta der vier Netzwerke, und welche Regel hilft?"),
            Answer =
            [
                Say("In this model betrayal costs 41 % of all output (95 %: 33 to 49); it got worse in 20 of 20 seeds.", "In diesem Modell kostet Verrat 41 % des Ertrags (95 %: 33 bis 49); es wurde bei 20 von 20 Startwerten schlechter."),
                Say("Commitment helps most: it brings back 19 % (15 to 23).", "Verbindlichkeit hilft am meisten: sie bringt 19 % zurück (15 bis 23)."),
            ],
            Setting = MadeFindings.Caption.Setting.In(language),
            Figure = new(TornadoFigure.Draw(MadeFindings.Tornado(8), language, FigureFormat.Svg)[0].Bytes, Say("What each stress changes, against the same seeds without it.", "Was jede Belastung ändert, gegenüber denselben Startwerten ohne sie.")),
            Sections = [Design(language), Results(language), Repeat(language)],
            Provenance = new()
            {
                Version = "0.1.0", BehaviourVersion = "2", Seeds = isGerman ? "1 bis 20" : "1 to 20", Date = new DateOnly(2030, 1, 31),
                Hashes = [("runs.csv", "3f2a91c07b6e55d13f2a91c07b6e55d13f2a91c07b6e55d13f2a91c07b6e55d1"), ("design.csv", "91c07b6e55d13f2a")],
            },
        };

        string Say(string english, string german) => isGerman ? german : english;
    }

    /// <summary>Hostile texts wherever a text can be.</summary>
    public static ReportDocument Hostile()
    {
        string all = string.Join(' ', HostileTexts);
        MadeSvg figure = new(all);
        return new ReportDocument
        {
            Language = Language.English,
            Question = all,
            Answer = HostileTexts,
            Setting = all,
            Figure = new(figure.Bytes, all),
            Sections =
            [
                new(all,
                [
                    new ReportBlock.Paragraph(all), new ReportBlock.Bullets(HostileTexts), new ReportBlock.Limits(HostileTexts), new ReportBlock.Repeat(all, all),
                    new ReportBlock.Table(all, [new(all, all), new(all, all, IsNumeric: true)], [[new ReportCell.Words(all), new ReportCell.Number(double.NaN, 2)], [], [new ReportCell.Words(all)]]),
                    new ReportBlock.Figure(figure.Bytes, all),
                ]),
            ],
            Provenance = new() { Version = all, BehaviourVersion = all, Seeds = all, Hashes = [(all, all)] },
        };
    }

    private static ReportSection Design(Language language) => new(
        new Bilingual("What was tried", "Was versucht wurde").In(language),
        [
            new ReportBlock.Paragraph(new Bilingual(
                "300 participants live in four networks for ten years. Each stress comes in week 261; the same seeds run without it, so that differences are paired.",
                "300 Beteiligte leben zehn Jahre lang in vier Netzwerken. Jede Belastung kommt in Woche 261; dieselben Startwerte laufen ohne sie, sodass Unterschiede gepaart sind.").In(language)),
            new ReportBlock.Bullets([.. MadeFindings.Names.Take(4).Select(name => name.In(language))]),
            new ReportBlock.Table(
                new Bilingual("Effects of stresses", "Wirkungen von Belastungen").In(language),
                [
                    new(new Bilingual("stress", "Belastung").In(language)), new(new Bilingual("effect", "Wirkung").In(language), "%", IsNumeric: true),
                    new(new Bilingual("seeds", "Startwerte").In(language), IsNumeric: true), new(new Bilingual("cost", "Kosten").In(language), "€", IsNumeric: true),
                ],
                [
                    .. MadeFindings.Tornado(12).Rows.Select(row => (IReadOnlyList<ReportCell>)
                        [new ReportCell.Words(row.Stress.In(language)), new ReportCell.Estimate(row.Effect, 1), new ReportCell.Number(row.Seeds, 0), new ReportCell.Number(-1234.5 * row.Worse, 2)]),
                ]),
        ]);

    private static ReportSection Results(Language language) => new(
        new Bilingual("What came of it", "Was daraus wurde").In(language),
        [
            .. new[]
            {
                ResponseFigure.Draw(MadeFindings.Response(3, 6), language, FigureFormat.Svg), ScatterFigure.Draw(MadeFindings.Scatter(6, 120), language, FigureFormat.Svg),
                SobolFigure.Draw(MadeFindings.Sobol(6), language, FigureFormat.Svg), MorrisFigure.Draw(MadeFindings.Morris(8), language, FigureFormat.Svg),
                CurvesFigure.Draw(MadeFindings.Curves(3, 60), language, FigureFormat.Svg),
            }.Select(files => new ReportBlock.Figure(files[0].Bytes, new Bilingual("What can be seen in it, in one sentence.", "Was darin zu sehen ist, in einem Satz.").In(language))),
        ]);

    private static ReportSection Repeat(Language language) => new(
        new Bilingual("What stays open", "Was offen bleibt").In(language),
        [
            new ReportBlock.Limits(
            [
                new Bilingual("Whether real people do the same.", "Ob wirkliche Menschen dasselbe tun.").In(language),
                new Bilingual("What two stresses do together.", "Was zwei Belastungen zusammen tun.").In(language),
            ]),
            new ReportBlock.Repeat(
                new Bilingual("One command gives the same numbers again.", "Ein Befehl gibt dieselben Zahlen noch einmal.").In(language),
                "cocreation stress four-networks --seeds 1..20 --weeks 520\ncocreation report runs/four-networks"),
        ]);
}

/// <summary>A figure whose texts are hostile.</summary>
internal sealed class MadeSvg(string text)
{
    public byte[] Bytes { get; } = TornadoFigure.Draw(
        MadeFindings.Tornado(1) with { Caption = new(new(text, text)) { Question = new(text, text), Version = text } }, Language.English, FigureFormat.Svg)[0].Bytes;
}
