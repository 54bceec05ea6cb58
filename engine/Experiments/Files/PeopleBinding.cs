using System.Globalization;
using CoCreation.Sim.Analysis;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>Reads own people and ties, from lists in the scenario or from files beside it.</summary>
internal sealed class PeopleBinding(YamlMap root, string folder, FileProblems problems)
{
    internal const string MembersKey = "members";
    internal const string TiesKey = "ties";
    private const string FileKey = "file";
    private const string ListKey = "list";

    /// <summary>What was wrong with the files.</summary>
    public List<Problem> InFiles { get; } = [];

    /// <summary>The scenario with its people and ties.</summary>
    public Scenario Bind(Scenario scenario)
    {
        (int before, int beforeInFiles) = (problems.Count, InFiles.Count);
        int domains = (int)scenario.Parameters[Parameter.Domains];
        if (root.Find("parameters") is YamlUnsound || (root.Find("parameters") as YamlMap)?.Find("domains") is YamlUnsound)
        {
            return scenario;
        }

        IReadOnlyList<MemberRow>? own = MembersOf(domains);
        (EdgeList? ties, IReadOnlyList<MemberRow>? drawn) = TiesOf(domains, own is null ? null : [.. own.Select(member => member.Label)]);
        IReadOnlyList<MemberRow>? members = own ?? drawn;
        if (InFiles.Count > beforeInFiles || problems.Count > before || IsUnknown(TiesKey, ties) || IsUnknown(MembersKey, own) || (ties ?? (object?)members) is null)
        {
            return scenario;
        }

        string[] labels = [.. members?.Select(member => member.Label) ?? ties!.Labels];
        new PeopleCheck(root, problems).Check(ties, labels);
        if (problems.Count > before)
        {
            return scenario;
        }

        EdgeList all = ties?.Among(labels) ?? EdgeList.Of(labels, []);
        Scenario peopled = ties is null
            ? scenario with { Parameters = scenario.Parameters.With(Parameter.Participants, labels.Length), Labels = all.Labels }
            : scenario.WithTies(all);
        return members is null ? peopled : peopled with { Members = new MemberBinding(domains, problems).Bind(all.Labels, members) };
    }

    /// <summary>Whether something is given there that could not be read.</summary>
    private bool IsUnknown(string key, object? read) => read is null && root.Find(key) is not null;

    private string? FileOf(string key) => root.Find(key) is YamlMap given && given.Find(FileKey) is YamlText named
        ? Path.Combine(folder, named.Value)
        : null;

    /// <summary>The ties, and the members that a file of ties names with more than their names.</summary>
    private (EdgeList? Ties, IReadOnlyList<MemberRow>? Members) TiesOf(int domains, string[]? members)
    {
        if (Source(TiesKey) is not { } given)
        {
            return default;
        }

        if (FileOf(TiesKey) is not { } file)
        {
            return (given.Find(ListKey) is YamlList list ? Listed(list, members) : null, null);
        }

        return Opened(given, file, stream =>
        {
            if (Path.GetExtension(file).Equals(".graphml", StringComparison.OrdinalIgnoreCase))
            {
                GraphMl graph = GraphMl.Read(stream, file);
                FileProblems places = new(file);
                foreach (MemberRow member in graph.Members ?? [])
                {
                    new MemberBinding(domains, places).Check(member);
                }

                places.ThrowIfAny();
                return (graph.Ties, graph.Members);
            }

            using StreamReader text = new(stream);
            return ((EdgeList?)EdgeList.Read(text, file, members), (IReadOnlyList<MemberRow>?)null);
        });
    }

    private IReadOnlyList<MemberRow>? MembersOf(int domains)
    {
        if (Source(MembersKey) is not { } given)
        {
            return null;
        }

        return FileOf(MembersKey) is { } file
            ? Opened(given, file, stream =>
            {
                using StreamReader text = new(stream);
                return MemberList.Read(text, file, MemberBinding.Columns(domains), (member, places) => new MemberBinding(domains, places).Check(member));
            })
            : given.Find(ListKey) is YamlList list ? Listed(list, domains) : null;
    }

    /// <summary>The members of a list, with problems added for what is wrong with them; null if one has no name, so that nobody knows who is missing.</summary>
    private IReadOnlyList<MemberRow>? Listed(YamlList list, int domains)
    {
        Dictionary<string, MemberRow> members = [];
        bool areNamed = true;
        foreach (YamlNode item in list.Items)
        {
            if (item is not YamlMap given || given.Find("name") is not YamlText)
            {
                areNamed = false;
                continue;
            }

            MemberRow member = Listed(given);
            new MemberBinding(domains, problems).Check(member);
            if (!members.TryAdd(member.Label, member))
            {
                problems.Add(item.Line, item.Column, new($"the member '{member.Label}' is there twice", $"das Mitglied '{member.Label}' ist zweimal da"));
            }
        }

        return areNamed ? [.. members.Values] : null;
    }

    private YamlMap? Source(string key)
    {
        if (root.Find(key) is not YamlMap given)
        {
            return null;
        }

        if (given.Entries.Count != 1)
        {
            problems.Add(given.Line, given.Column, new("one of 'file' and 'list' belongs here", "hierher gehört entweder 'file' oder 'list'"));
        }

        return given;
    }

    private T? Opened<T>(YamlMap given, string file, Func<Stream, T> read)
    {
        YamlNode named = given.Find(FileKey)!;
        try
        {
            using Stream stream = InputFile.Open(file);
            return read(stream);
        }
        catch (InputException refusal) when (refusal.Problems is [{ } only] && only.Place == file)
        {
            problems.Add(named.Line, named.Column, new($"{file}: {only.Message.English}", $"{file}: {only.Message.German}"));
        }
        catch (InputException refusal)
        {
            InFiles.AddRange(refusal.Problems);
        }

        return default;
    }

    private EdgeList? Listed(YamlList list, string[]? members)
    {
        int before = problems.Count;
        HashSet<string>? known = members is null ? null : [.. members];
        HashSet<(string, string)> ties = [];
        foreach (YamlList pair in list.Items.Cast<YamlList>())
        {
            foreach (YamlText end in pair.Items.Cast<YamlText>().Where(end => known?.Add(end.Value) == true))
            {
                problems.Add(end.Line, end.Column, EdgeList.Stranger(end.Value, problems.HasMany ? null : Nearest.Name(end.Value, members!)));
            }

            (string from, string to) = (((YamlText)pair.Items[0]).Value, ((YamlText)pair.Items[1]).Value);
            if (from == to)
            {
                problems.Add(pair.Line, pair.Column, new($"'{from}' is tied to itself", $"'{from}' ist mit sich selbst verbunden"));
            }
            else if (!ties.Add(string.CompareOrdinal(from, to) < 0 ? (from, to) : (to, from)))
            {
                problems.Add(pair.Line, pair.Column, new($"'{from}' and '{to}' are tied twice", $"'{from}' und '{to}' sind zweimal verbunden"));
            }
        }

        return problems.Count == before ? EdgeList.Of(ties.SelectMany(tie => new[] { tie.Item1, tie.Item2 }).Distinct(), ties) : null;
    }

    private static MemberRow Listed(YamlMap member) => new(ScenarioBinding.TextOf(member, "name"),
    [
        .. member.Entries.Where(entry => entry.Value is YamlText && entry.Key.Value != "name")
            .Select(entry => new MemberFact(entry.Key.Value, ((YamlText)entry.Value).Value, entry.Value.Line, entry.Value.Column)),
        .. (member.Find("knowledge") as YamlList)?.Items.Cast<YamlText>().Select((level, domain) =>
            new MemberFact(MemberBinding.Knowledge(domain), level.Value, level.Line, level.Column)) ?? [],
    ]);
}
