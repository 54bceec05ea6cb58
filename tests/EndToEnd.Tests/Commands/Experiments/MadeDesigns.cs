namespace CoCreation.Sim.EndToEnd.Tests.Commands.Experiments;

/// <summary>Small experiments and designs as files.</summary>
internal static class MadeDesigns
{
    /// <summary>Two points of two runs each.</summary>
    public const string Tiny =
        """
        name: tiny
        question: { en: "Does an enemy matter?", de: "Macht ein Feind etwas aus?" }
        scenario: four-networks
        ticks: 30
        set: { participants: 24 }
        factors:
          - parameter: threat
            values: [0, 1]
        replications: { count: 2 }
        measures: [talk, output]

        """;

    /// <summary>The same with runs that take a moment, and more of them.</summary>
    public static readonly string Longer = Tiny.Replace("count: 2", "count: 12", StringComparison.Ordinal).Replace("ticks: 30", "ticks: 120", StringComparison.Ordinal)
        .Replace("participants: 24", "participants: 60", StringComparison.Ordinal);

    public const string House =
        """
        name: house
        title: { en: "The house", de: "Das Haus" }
        question: { en: "Does it hold?", de: "Hält es?" }
        ticks: 40
        members: { file: people.csv }
        ties: { file: ties.csv }

        """;

    public static string Design(string name, double threat) =>
        $"name: {name}\ntitle: {{ en: \"Design {name}\", de: \"Entwurf {name}\" }}\nquestion: {{ en: Why?, de: Warum? }}\nticks: 30\nparameters: {{ participants: 24, threat: {threat} }}\n";

    public static void WriteHouse(Workplace place)
    {
        place.Write("house.yaml", House);
        place.Write("people.csv", "name,persona\n" + string.Concat(Enumerable.Range(0, 24).Select(i => $"p{i},{(i % 2 == 0 ? "coCreator" : "seeker")}\n")));
        place.Write("ties.csv", "source,target\n" + string.Concat(Enumerable.Range(0, 24).SelectMany(i => new[] { 1, 2, 5 }.Select(step => $"p{i},p{(i + step) % 24}\n"))));
    }

    /// <summary>All files of two folders but timings are the same bytes.</summary>
    public static void AssertSame(Workplace place, string one, string other)
    {
        var files = place.Names(one);
        Assert.Equal(files, place.Names(other));
        Assert.All(
            files.Where(name => !name.StartsWith("timings.", StringComparison.Ordinal) && !Directory.Exists(place.At($"{one}/{name}"))),
            name => Assert.True(File.ReadAllBytes(place.At($"{one}/{name}")).AsSpan().SequenceEqual(File.ReadAllBytes(place.At($"{other}/{name}"))), $"{other}/{name} differs"));
    }

    /// <summary>A report is whole, speaks its language, and neither loads nor runs anything.</summary>
    public static void AssertReport(string html, string language, string question)
    {
        Assert.StartsWith($"<!DOCTYPE html>\n<html lang=\"{language}\">", html, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", html, StringComparison.Ordinal);
        Assert.Contains($"{question}</h1>", html, StringComparison.Ordinal);
        Assert.Contains("<svg", html, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("(?i)(\\s(src|href|xlink:href|data|action)\\s*=)|@import|<(img|link|iframe|object|embed)\\b", html);
        Assert.All(
            System.Text.RegularExpressions.Regex.Matches(html, "[^ ]* ?[a-z]*:?[a-z]*=?\"?http://[^\" ]*"),
            address => Assert.Matches("xmlns(:[a-z]+)?=\"http://www\\.w3\\.org/", address.Value));
    }
}
