using System.Globalization;
using System.Xml.Linq;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Experiments.Tests.GraphFiles;

public sealed class MembershipHistoryTests
{
    private static readonly XNamespace Space = "http://gexf.net/1.3";
    private static readonly ResidentId Ann = ResidentId.OfParticipant(1);
    private static readonly ResidentId Ben = ResidentId.OfParticipant(2);
    private static readonly ResidentId Ended = Made.Network(1, 3);
    private static readonly ResidentId Living = Made.Network(2, 5);
    private static readonly double[] Shares = [0, 0, 1, 0, 0];

    [Fact]
    public void Take_HandMadeChronicle_GivesSpansOfMembershipAndType()
    {
        var history = HandMade();
        Assert.Equal(
            [new(1, Ended, 5, 8), new(2, Ended, 6, 20), new(1, Ended, 12, 20), new MemberSpan(2, Living, 7, null)],
            history.Memberships);
        Assert.Equal([(Ended, 3, 20), (Living, 5, null)], history.Networks.Select(network => (network.Id, network.Founded, network.Ended)));
        Assert.Equal([new(9, NetworkType.Lament), new TypeFrom(14, NetworkType.Dormant)], history.Networks[0].Types);
        Assert.Equal(25, history.LastTick);
    }

    [Fact]
    public void Take_NetworkWithoutItsFounding_Throws() =>
        Assert.Throws<ArgumentException>(() => new MembershipHistory().Take(Made.Tick(9, (Ann, new Joined(Ended)))));

    [Fact]
    public void WriteGexf_HandMadeChronicle_OneEdgeForTwoWhoMetAgain()
    {
        MembershipGraphSettings settings = new("made")
        {
            Labels = ["Zoë", "Ann <1>"],
            Colours = new("#000001", "#000002", "#000003", "#000004", "#000005"),
        };
        var file = Written(HandMade(), settings);
        var nodes = file.Descendants(Space + "node").ToDictionary(node => Of(node, "id"));
        Assert.Equal(["1", "1@3", "2", "2@5"], nodes.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(("Ann <1>", "2"), (Of(nodes["1"], "label"), Of(nodes["2"], "label")));
        Assert.Equal(
            ["network", "vent", "20", "loose", "#000005", "lament", "#000004", "dormant", "#000005"],
            nodes["1@3"].Descendants(Space + "attvalue").Select(value => Of(value, "value")));
        Assert.Equal(["1-1@3: 5-8 12-20", "2-1@3: 6-20", "2-2@5: 7-25"], file.Descendants(Space + "edge").Select(EdgeText));
    }

    [Fact]
    public async Task WriteGexf_SmallRun_SpellsAndTypesAreThoseOfTheChronicle()
    {
        var (history, records, look, run) = await Run();
        MembershipGraphSettings settings = new("small") { People = look.Participants };
        var file = Written(history, settings);
        var edges = file.Descendants(Space + "edge").SelectMany(SpansOf).Order().ToArray();

        Assert.NotEmpty(edges);
        Assert.Equal(SpansOf(records).Select(span => span with { Until = span.Until ?? 150 }).Order(), edges);
        AssertSettled(records, edges);
        var open = history.Memberships.Where(member => member.Until is null).Select(member => ($"{member.Participant}", $"{member.Network}"));
        Assert.Equal(look.Participants.SelectMany(one => one.Networks.Where(IsAlive).Select(network => ($"{one.Id}", $"{network}"))).Order(), open.Order());
        Assert.Equal(Enumerable.Range(0, 78), file.Descendants(Space + "node").Select(node => Of(node, "id")).Where(id => !id.Contains('@', StringComparison.Ordinal)).Select(Whole));
        Assert.Contains(run.Networks, network => network.Types.Count > 1);
        foreach (var network in run.Networks)
            AssertTypes(network, file);

        bool IsAlive(ResidentId network) => look.Networks.Any(alive => alive.Id == network);
    }

    private static void AssertTypes(NetworkRecord network, XDocument file)
    {
        var node = file.Descendants(Space + "node").Single(node => Of(node, "id") == network.Id.ToString());
        var types = node.Descendants(Space + "attvalue").Where(value => Of(value, "start").Length > 0).ToArray();
        var founded = (int)network.Id.Born - 1;
        for (var age = 0; age <= network.Life.Weeks; age++)
        {
            var held = types.Last(type => Whole(Of(type, "start")) <= founded + age);
            Assert.Equal(network.TypeAt(age).ToString(), Of(held, "value"), ignoreCase: true);
        }

        Assert.Equal($"{network.Ended ?? 150}", Of(types[^1], "end"));
        Assert.Equal($"{network.Ended}", node.Descendants(Space + "attvalue").Where(value => Of(value, "for") == "node3").Select(value => Of(value, "value")).FirstOrDefault(""));
    }

    /// <summary>Worked out another way: what every member's own entries say, cut off where the network ended.</summary>
    private static IEnumerable<(string Who, string Network, int From, int? Until)> SpansOf(IReadOnlyList<TickRecord> records)
    {
        var entries = records.SelectMany(record => record.Chronicle).ToArray();
        var ends = entries.Where(entry => entry.What is NetworkDissolved).ToDictionary(entry => entry.Resident, entry => entry.Tick);
        foreach (var entry in entries)
        {
            if (entry.What is not Joined joined || ends.GetValueOrDefault(joined.Network, int.MaxValue) < entry.Tick)
                continue;
            var left = entries.FirstOrDefault(other => other.Resident == entry.Resident && other.Tick >= entry.Tick && other.What is MemberLeft it && it.Network == joined.Network);
            int? end = ends.TryGetValue(joined.Network, out var tick) ? tick : null;
            yield return ($"{entry.Resident}", $"{joined.Network}", entry.Tick, left is null || left.Tick > end ? end : left.Tick);
        }
    }

    /// <summary>Every membership that was settled is a spell up to its end, or the network's, which members hear a tick later.</summary>
    private static void AssertSettled(IReadOnlyList<TickRecord> records, IReadOnlyList<(string Who, string Network, int From, int? Until)> edges)
    {
        var settled = records.SelectMany(record => record.Chronicle).Where(entry => entry.What is MembershipSettled).ToArray();
        Assert.NotEmpty(settled);
        Assert.All(settled, entry =>
        {
            var it = (MembershipSettled)entry.What;
            var until = it.Reason == LeaveReason.Dissolved ? it.Until - 1 : it.Until;
            var spans = edges.Where(edge => edge.Who == $"{entry.Resident}" && edge.Network == $"{it.Network}" && edge.From >= it.Since && edge.Until <= it.Until).ToArray();
            Assert.True(spans.Length == 0 ? it.Reason == LeaveReason.Dissolved : spans[^1].Until == until, entry.ToString());
        });
    }

    private static MembershipHistory HandMade()
    {
        MembershipHistory history = new();
        TickRecord[] records =
        [
            Made.Tick(0),
            Made.Tick(3, (Ann, new NetworkFounded(Ended, Motive.Vent, 2))),
            Made.Tick(5, (Ann, new Joined(Ended)), (Ben, new NetworkFounded(Living, Motive.Create, 2))),
            Made.Tick(6, (Ben, new Joined(Ended))),
            Made.Tick(7, (Ben, new Joined(Living))),
            Made.Tick(8, (Ann, new MemberLeft(Ended, LeaveReason.OwnChoice, null, false))),
            Made.Tick(9, (Ended, new TypeChanged(NetworkType.Loose, NetworkType.Lament, Shares))),
            Made.Tick(12, (Ann, new MembershipSettled(Ended, 3, 8, LeaveReason.OwnChoice, 1)), (Ann, new Joined(Ended))),
            Made.Tick(14, (Ended, new TypeChanged(NetworkType.Lament, NetworkType.Dormant, Shares))),
            Made.Tick(20, (Ended, new NetworkDissolved(EndReason.Dormant, 2, 0, Made.LifeOfModel(Made.Life(NetworkType.Lament, 17))))),
            Made.Tick(21, (Ann, new MemberLeft(Ended, LeaveReason.OwnChoice, null, false)), (ResidentId.OfParticipant(9), new Joined(Ended))),
            Made.Tick(25),
        ];
        foreach (var record in records)
            history.Take(record);
        return history;
    }

    private static async Task<(MembershipHistory History, IReadOnlyList<TickRecord> Records, LastLook Look, RunRecord Run)> Run()
    {
        var scenario = Made.Scenario(participants: 60, ticks: 150) with { Events = [new ScenarioEvent.Shock(20, ShockKind.Newcomers)] };
        MembershipHistory history = new();
        RunRecorder recorder = new(scenario, 3);
        List<TickRecord> records = [];
        await using var simulation = Simulation.Start(scenario.ToWorld(3), 2);
        await simulation.RunAsync(scenario.Ticks, record =>
        {
            history.Take(record);
            recorder.Take(record);
            records.Add(record);
        });
        var look = await LastLook.AtAsync(simulation);
        return (history, records, look, recorder.Finish(look));
    }

    private static IEnumerable<(string Who, string Network, int From, int? Until)> SpansOf(XElement edge) =>
        edge.Descendants(Space + "spell").Select(spell => (
            Of(edge, "source"), Of(edge, "target"), Whole(Of(spell, "start")), (int?)Whole(Of(spell, "end"))));

    private static string EdgeText(XElement edge) =>
        $"{Of(edge, "source")}-{Of(edge, "target")}: {string.Join(' ', SpansOf(edge).Select(span => $"{span.From}-{span.Until}"))}";

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Of(XElement element, string attribute) => element.Attribute(attribute)?.Value ?? "";

    private static XDocument Written(MembershipHistory history, MembershipGraphSettings settings)
    {
        using MemoryStream stream = new();
        history.WriteGexf(stream, settings);
        stream.Position = 0;
        return XDocument.Load(stream);
    }
}
