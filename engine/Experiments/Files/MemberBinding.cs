using System.Globalization;
using CoCreation.Sim.Analysis;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>Makes given participants out of what files say of members.</summary>
/// <param name="domains">How many domains of knowledge there are.</param>
/// <param name="places">Gets what is wrong.</param>
internal sealed class MemberBinding(int domains, FileProblems places)
{
    private const string PersonaName = "persona";
    private const string StandingName = "standing";
    private const string KnowledgePrefix = "knowledge";
    private const double MostStanding = 1e6;

    /// <summary>The name of the knowledge in a domain.</summary>
    public static string Knowledge(int domain) => KnowledgePrefix + (domain + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The columns of a file of members.</summary>
    public static IReadOnlyList<string> Columns(int domains) => [PersonaName, StandingName, .. Enumerable.Range(0, domains).Select(Knowledge)];

    /// <summary>What is known of each participant, in the order of the labels.</summary>
    public IReadOnlyList<GivenParticipant> Bind(IReadOnlyList<string> labels, IReadOnlyList<MemberRow> members)
    {
        Dictionary<string, MemberRow> byLabel = members.ToDictionary(member => member.Label);
        return [.. labels.Select(label => Bind(byLabel[label]))];
    }

    /// <summary>Adds what is wrong with a member.</summary>
    public void Check(MemberRow member) => _ = Bind(member);

    private GivenParticipant Bind(MemberRow member)
    {
        int before = places.Count;
        Persona? persona = null;
        double? standing = null;
        double?[] knowledge = new double?[domains];
        foreach (MemberFact fact in member.Facts)
        {
            if (fact.Name == PersonaName)
            {
                persona = PersonaIn(fact);
            }
            else if (fact.Name == StandingName)
            {
                standing = Number(fact, double.Epsilon, MostStanding);
            }
            else if (DomainOf(fact) is { } domain)
            {
                knowledge[domain] = Number(fact, 0, 1);
            }
        }

        if (places.Count == before)
        {
            CheckKnowledge(member, knowledge);
        }

        return new GivenParticipant(persona, knowledge.All(level => level is not null) ? [.. knowledge.Select(level => level!.Value)] : null, standing);
    }

    private Persona? PersonaIn(MemberFact fact)
    {
        int index = Names<Persona>.InOrder.IndexOf(fact.Value);
        if (index < 0)
        {
            string all = string.Join(", ", Names<Persona>.InOrder);
            Add(fact, new Bilingual($"'{fact.Value}' is no persona: one of {all}", $"'{fact.Value}' ist keine Persona: eines von {all}")
                .OrRather(Nearest.Name(fact.Value, Names<Persona>.InOrder)));
        }

        return index < 0 ? null : (Persona)index;
    }

    private double? Number(MemberFact fact, double least, double most)
    {
        if (double.TryParse(fact.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && value >= least && value <= most)
        {
            return value;
        }

        string from = least == double.Epsilon ? "above 0" : "from 0";
        string von = least == double.Epsilon ? "über 0" : "von 0";
        Add(fact, new(
            $"'{fact.Value}' is not allowed for {fact.Name}: a number {from} to {most}",
            $"'{fact.Value}' ist bei {fact.Name} nicht erlaubt: eine Zahl {von} bis {most}"));
        return null;
    }

    private int? DomainOf(MemberFact fact)
    {
        int domain = Enumerable.Range(0, domains).FirstOrDefault(domain => fact.Name == Knowledge(domain), -1);
        if (domain < 0 && fact.Name.StartsWith(KnowledgePrefix, StringComparison.Ordinal)
            && int.TryParse(fact.Name[KnowledgePrefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out int _))
        {
            Add(fact, new($"there are {domains} domains of knowledge", $"es gibt {domains} Wissensgebiete"));
        }

        return domain < 0 ? null : domain;
    }

    private void CheckKnowledge(MemberRow member, double?[] knowledge)
    {
        MemberFact? first = member.Facts.FirstOrDefault(fact => fact.Name.StartsWith(KnowledgePrefix, StringComparison.Ordinal));
        if (first is not null && knowledge.Any(level => level is null))
        {
            Add(first, new(
                $"'{member.Label}' needs knowledge in all {domains} domains, or in none", $"'{member.Label}' braucht Wissen in allen {domains} Gebieten oder in keinem"));
        }
    }

    private void Add(MemberFact fact, Bilingual message) => places.Add(fact.Line, fact.Column, message);
}
