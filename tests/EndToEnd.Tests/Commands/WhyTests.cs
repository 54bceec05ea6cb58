using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CoCreation.Sim.EndToEnd.Tests.Commands;

/// <summary>"why": what it says, in both languages, and that its numbers add up to what happened.</summary>
public sealed class WhyTests(WhyRuns runs) : IClassFixture<WhyRuns>
{
    [Theory]
    [InlineData("busy", "tooFew", "dissolved: for 6 weeks it had fewer than 3 members", "löste sich auf: 6 Wochen lang hatte es weniger als 3 Mitglieder")]
    [InlineData("busy", "fulfilled", "dissolved: its work was done. It completed its project and began no new one: the draw ", "löste sich auf: Seine Arbeit war getan. Es schloss sein Vorhaben ab und begann kein neues: Die Ziehung ")]
    [InlineData("drowsy", "dormant", "dissolved: for 11 weeks its activity stayed below 0.120", "löste sich auf: 11 Wochen lang blieb seine Aktivität unter 0,120")]
    public async Task Why_NetworkThatEnded_SaysWhatLedThere(string run, string reason, string english, string german)
    {
        var network = runs.Ended(run, reason);
        Assert.Contains(english, await Said($"why {run} --network {network} --lang en"), StringComparison.Ordinal);
        Assert.Contains(german, await Said($"why {run} --network {network} --lang de"), StringComparison.Ordinal);
        var end = Entries(await Asked($"why {run} --network {network} --json")).Last();
        Assert.Equal(("dissolved", reason), (Text(end, "event"), Text(end, "reason")));
        var decision = end.GetProperty("decision");
        Assert.True(reason switch
        {
            "tooFew" => decision.GetProperty("ticksTooFew").GetInt32() == 6 && decision.GetProperty("members").GetInt32() < 3,
            "dormant" => decision.GetProperty("ticksDormant").GetInt32() == 11 && Number(decision, "activity") < Number(decision, "dormantBelow"),
            _ => Number(decision.GetProperty("renewal"), "draw") >= Number(decision.GetProperty("renewal"), "chance") && Number(decision, "backlog") == 0,
        });
    }

    [Theory]
    [InlineData("ownChoice", "left network ", "verließ Netzwerk ")]
    [InlineData("expelled", "was expelled from network ", "wurde aus Netzwerk ")]
    public async Task Why_ParticipantWhoLeft_SaysWhatWasWeighed(string reason, string english, string german)
    {
        var row = runs.First("busy", "left", reason);
        Assert.Contains(english + row["network"], await Said($"why busy --participant {row["resident"]} --lang en"), StringComparison.Ordinal);
        Assert.Contains(german + row["network"], await Said($"why busy --participant {row["resident"]} --lang de"), StringComparison.Ordinal);
        var left = Entries(await Asked($"why busy --participant {row["resident"]} --json"))
            .Single(entry => Text(entry, "event") == "left" && entry.GetProperty("tick").GetInt32() == int.Parse(row["tick"], CultureInfo.InvariantCulture) && Text(entry, "network") == row["network"]);
        Assert.Equal(reason, Text(left, "reason"));
        var decision = left.GetProperty("decision");
        var terms = decision.GetProperty("terms");
        var surplus = Number(terms, "averageBenefit") + Number(terms, "belonging") - Number(terms, "outsideOption");
        Assert.Equal(Number(decision, "leaveMax") / (1 + Math.Exp(surplus / Number(decision, "leaveScale"))), Number(terms, "probability"), 1e-12);
        Assert.True(reason == "expelled" ? decision.GetProperty("withoutWork").GetInt32() >= 4 : Number(decision, "draw") < Number(terms, "probability"));
        Assert.Equal(surplus < 0, left.GetProperty("weeksBelow").GetInt32() > 0);
        Assert.Contains($"probability={Number(terms, "probability").ToString(CultureInfo.InvariantCulture)}", row["terms"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_NetworkThatChangedItsType_SaysFromWhichShares()
    {
        var row = runs.First("busy", "typeChanged");
        Assert.Contains($"week {row["tick"]} turned from ", await Said($"why busy --network {row["network"]} --lang en"), StringComparison.Ordinal);
        Assert.Contains($"Woche {row["tick"]} wurde vo", await Said($"why busy --network {row["network"]} --lang de"), StringComparison.Ordinal);
        var changes = Entries(await Asked($"why busy --network {row["network"]} --json")).Where(entry => Text(entry, "event") == "typeChanged").ToArray();
        Assert.NotEmpty(changes);
        Assert.All(changes, change =>
        {
            var decision = change.GetProperty("decision");
            var four = new[] { "monitor", "tap", "lament", "coCreate" }.Select(name => Number(decision.GetProperty("shares"), name)).ToArray();
            var type = Number(decision, "dormantBelow") > 1 - Number(decision.GetProperty("shares"), "idle") ? "dormant"
                : four.Max() < Number(decision, "typeShare") * four.Sum() ? "loose"
                : new[] { "competition", "ignorance", "lament", "coCreation" }[Array.IndexOf(four, four.Max())];
            Assert.Equal((type, type), (Text(change, "to"), Text(decision, "held")));
            Assert.True(decision.GetProperty("run").GetInt32() >= 3);
        });
    }

    [Fact]
    public async Task Why_OneWeek_ShowsEveryDecisionInFull()
    {
        var row = runs.First("busy", "left", "ownChoice");
        var english = await Said($"why busy --participant {row["resident"]} --tick {row["tick"]} --lang en");
        Assert.StartsWith($"Participant {row["resident"]} in week {row["tick"]}", english, StringComparison.Ordinal);
        Assert.Contains("is below it, so it leaves", english, StringComparison.Ordinal);
        var german = await Said($"why busy --participant {row["resident"]} --tick {row["tick"]} --lang de");
        Assert.Contains("liegt darunter, also Austritt", german, StringComparison.Ordinal);
        var week = await Asked($"why busy --network {row["network"]} --tick {row["tick"]} --json");
        var kinds = week.GetProperty("decisions").EnumerateArray().Select(decision => Text(decision, "kind")).ToArray();
        Assert.Superset(new HashSet<string> { "leaveWeighed", "activityChosen", "typeRead", "endWeighed" }, kinds.ToHashSet());
        Assert.All(week.GetProperty("decisions").EnumerateArray().Where(decision => Text(decision, "kind") == "activityChosen"), decision =>
        {
            var chances = decision.GetProperty("terms").GetProperty("chances").EnumerateObject().ToArray();
            var below = chances.TakeWhile(chance => chance.Name != Text(decision.GetProperty("terms"), "activity")).Sum(chance => chance.Value.GetDouble());
            var own = Number(decision.GetProperty("terms").GetProperty("chances"), Text(decision.GetProperty("terms"), "activity"));
            Assert.InRange(Number(decision.GetProperty("terms"), "draw"), below - 1e-12, below + own + 1e-12);
        });
    }

    [Fact]
    public async Task Why_InGerman_HasCommasAndNoEnglish()
    {
        var row = runs.First("busy", "left");
        foreach (var whom in new[] { $"--network {row["network"]}", $"--participant {row["resident"]}", $"--network {row["network"]} --tick {row["tick"]}" })
        {
            var said = await Said($"why busy {whom} --lang de");
            Assert.Matches("[0-9],[0-9]{3}", said);
            Assert.DoesNotMatch("[0-9]\\.[0-9]", said);
            Assert.DoesNotMatch("\\b(the|week|of|draw|is)\\b", said);
        }
    }

    [Fact]
    public async Task Why_Anything_LeavesTheFolderAsItWas()
    {
        var names = runs.Place.Names("busy");
        var chronicle = runs.Place.Text("busy/chronicle.csv");
        await Said("why busy --participant 3");
        Assert.Equal(names, runs.Place.Names("busy"));
        Assert.Equal(chronicle, runs.Place.Text("busy/chronicle.csv"));
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static double Number(JsonElement element, string name) => element.GetProperty(name).GetDouble();

    private static JsonElement[] Entries(JsonElement life) => [.. life.GetProperty("entries").EnumerateArray()];

    private async Task<JsonElement> Asked(string commandLine)
    {
        var printed = await runs.Place.Ask(commandLine);
        Assert.Equal((0, ""), (printed.ExitCode, printed.Error));
        return JsonDocument.Parse(printed.Output).RootElement;
    }

    /// <summary>What is said, without the breaks of its lines.</summary>
    private async Task<string> Said(string commandLine)
    {
        var printed = await runs.Place.Ask(commandLine);
        Assert.Equal((0, ""), (printed.ExitCode, printed.Error));
        Assert.All(printed.Output.Split('\n'), line => Assert.True(line.Length <= 100 && !line.EndsWith(' '), line));
        return Regex.Replace(printed.Output, "\\s+", " ");
    }
}
