using CoCreation.Sim.Analysis;
using CoCreation.Sim.Model;
using CsCheck;

namespace CoCreation.Sim.Experiments.Tests.Files;

/// <summary>People and ties that are written as GraphML are the people and ties of the scenario that names the file.</summary>
public sealed class PeopleOfGraphMlTests
{
    private const int Domains = 3;

    private static readonly GraphMlHead Head = new(IsDirected: false)
    {
        NodeAttributes =
        [
            new("persona", GraphValueKind.Text), new("standing", GraphValueKind.Number),
            .. Enumerable.Range(1, Domains).Select(domain => new GraphField($"knowledge{domain}", GraphValueKind.Number)),
        ],
    };

    private static readonly string[] Personas = ["competitor", "seeker", "lamenter", "coCreator", "tapper"];

    [Fact]
    public void Read_PeopleAndTiesThatWereWritten_AreTheSame() => Gen.Select(Person.Array[2, 12], Ties).Sample(sample =>
    {
        using Files files = new();
        var (people, drawn) = sample;
        var ties = drawn.Where(tie => tie.To < people.Length).Distinct().ToArray();
        using (FileStream stream = new(files.At("t.graphml"), FileMode.Create))
            GraphMlWriter.Write(stream, Head, people.Select(Node), ties.Select(tie => new GraphMlEdge($"{tie.From}", $"{tie.To}", [])));

        var scenario = files.Read(Files.Least + $"parameters: {{ domains: {Domains} }}\nties: {{ file: t.graphml }}\n");

        Assert.Equal(people.Select(person => person.Persona), scenario.Members!.Select(member => member.Persona is { } persona ? Personas[(int)persona] : null));
        Assert.Equal(people.Select(person => person.Standing), scenario.Members!.Select(member => member.Standing));
        Assert.Equal(people.Select(person => person.Knowledge ?? []), scenario.Members!.Select(member => member.Knowledge ?? []));
        Assert.All(Enumerable.Range(0, people.Length), i => Assert.Equal(
            ties.Where(tie => tie.From == i || tie.To == i).Select(tie => (uint)(tie.From + tie.To - i)).Order(), scenario.Acquaintances!.Of((uint)i).ToArray()));
    }, iter: 50);

    private static Gen<(string? Persona, double? Standing, double[]? Knowledge)> Person => Gen.Select(
        Gen.Int[-1, Personas.Length - 1], Gen.Double[1e-9, 1e6], Gen.Bool, Gen.Double[0, 1].Array[Domains], Gen.Bool,
        (persona, standing, hasStanding, knowledge, hasKnowledge) =>
            (persona < 0 ? null : Personas[persona], hasStanding ? standing : (double?)null, hasKnowledge ? knowledge : null));

    private static Gen<(int From, int To)[]> Ties =>
        Gen.Select(Gen.Int[0, 10], Gen.Int[1, 11], (from, above) => (From: from, To: from + above)).Array[0, 20];

    private static GraphMlNode Node((string? Persona, double? Standing, double[]? Knowledge) person, int i) => new(
        $"{i}", null,
        [
            GraphValue.Of(person.Persona), person.Standing is { } standing ? GraphValue.Of(standing) : GraphValue.None,
            .. Enumerable.Range(0, Domains).Select(domain => person.Knowledge is { } levels ? GraphValue.Of(levels[domain]) : GraphValue.None),
        ]);
}
