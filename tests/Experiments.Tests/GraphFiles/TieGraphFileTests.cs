using System.Globalization;
using System.Xml.Linq;
using CoCreation.Sim.Analysis;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Experiments.Tests.GraphFiles;

public sealed class TieGraphFileTests
{
    [Fact]
    public async Task Write_AfterARun_ReadBackHasTheSamePeopleAndTies()
    {
        var scenario = Made.Scenario(participants: 50, ticks: 60);
        await using var simulation = Simulation.Start(scenario.ToWorld(5), 2);
        await simulation.RunAsync(scenario.Ticks, _ => { });
        var look = await LastLook.AtAsync(simulation);
        using MemoryStream stream = new();
        TieGraphFile.Write(stream, look.Participants, look.Ties, ["Zoë & Söhne", "1\0"]);
        stream.Position = 0;
        var read = GraphMl.Read(stream, "ties.graphml");

        Assert.Equal(look.Participants.Select(one => $"{one.Id}"), read.Ties.Labels);
        Assert.Equal(look.Ties.Select(tie => ((int)tie.From, (int)tie.To)), read.Ties.Edges);
        foreach (var (one, member) in look.Participants.Zip(read.Members))
        {
            var facts = member.Facts.ToDictionary(fact => fact.Name, fact => fact.Value);
            Assert.Equal(one.Persona.ToString(), facts["persona"], ignoreCase: true);
            Assert.Equal(one.Standing, double.Parse(facts["standing"], CultureInfo.InvariantCulture));
            Assert.Equal(one.Networks, facts.GetValueOrDefault("networks", "").Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Names));
            Assert.Equal(one.Id switch { 0 => "Zoë & Söhne", _ => $"{one.Id}" }, facts["label"]);
        }

        stream.Position = 0;
        AssertTrust(look.Ties, XDocument.Load(stream));
        Kernel.ResidentId Names(string name) => look.Networks.Select(network => network.Id).Concat(look.Participants.SelectMany(one => one.Networks)).First(id => id.ToString() == name);
    }

    private static void AssertTrust(TieLook ties, XDocument file)
    {
        XNamespace space = "http://graphml.graphdrawing.org/xmlns";
        var keys = file.Descendants(space + "key").ToDictionary(key => key.Attribute("id")!.Value, key => key.Attribute("attr.name")!.Value);
        var written = file.Descendants(space + "edge").Select(edge => edge.Elements(space + "data")
            .ToDictionary(data => keys[data.Attribute("key")!.Value], data => double.Parse(data.Value, CultureInfo.InvariantCulture)));
        Assert.Contains(ties, tie => tie.There is null);
        foreach (var (tie, values) in ties.Zip(written))
        {
            Assert.Equal(tie.There?.Trust, values.TryGetValue("trustThere", out var there) ? there : null);
            Assert.Equal(tie.Back?.Trust, values.TryGetValue("trustBack", out var back) ? back : null);
            Assert.Equal(values.Where(value => value.Key != "weight").Average(value => value.Value), values["weight"], 12);
        }
    }
}
