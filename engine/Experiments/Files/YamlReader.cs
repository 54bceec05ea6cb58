using CoCreation.Sim.Analysis;
using CoCreation.Sim.Kernel;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CoCreation.Sim.Experiments;

/// <summary>
/// Reads one YAML document into nodes, event by event. What could grow without bound or mean another type is refused: anchors, aliases,
/// tags, further documents, deep nesting.
/// </summary>
internal sealed class YamlReader(string text, FileProblems problems)
{
    private const int MostDepth = 32;

    private readonly Parser _parser = new(new StringReader(text));
    private bool _isBroken;

    /// <summary>The document; null if it cannot be understood or is empty, which is among the problems then.</summary>
    public YamlNode? Read()
    {
        try
        {
            Next();
            Next();
            YamlNode? root = _parser.Current is DocumentStart && Next() is var first ? Node(first, 0) : Empty();
            if (!_isBroken && Next() is DocumentEnd && Next() is DocumentStart second)
            {
                Refuse(second, new("a second document begins; a file holds one", "ein zweites Dokument beginnt; eine Datei enthält eines"));
            }

            return _isBroken ? null : root;
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException)
        {
            // The parser gives up on some broken texts without naming a place; then it is where it was last.
            Mark place = (fault as YamlException)?.Start ?? _parser.Current?.End ?? new Mark();
            string said = fault is YamlException ? ": " + fault.Message.Trim().TrimEnd('.') : "";
            problems.Add(
                (int)Math.Max(1, place.Line),
                (int)Math.Max(1, place.Column),
                new($"this is no valid YAML{said}", $"das ist kein gültiges YAML{said}"));
            return null;
        }
    }

    private YamlNode? Empty()
    {
        problems.Add(1, 1, new("the file is empty; a scenario begins with 'name: ...'", "die Datei ist leer; ein Szenario beginnt mit 'name: ...'"));
        return null;
    }

    private ParsingEvent Next() => _parser.MoveNext() ? _parser.Current! : new StreamEnd();

    private YamlNode Node(ParsingEvent begin, int depth)
    {
        if (begin is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty))
        {
            Refuse(begin, new("anchors and tags are not allowed", "Anker und Tags sind nicht erlaubt"));
        }
        else if (begin is AnchorAlias)
        {
            Refuse(begin, new("aliases are not allowed", "Verweise auf Anker sind nicht erlaubt"));
        }
        else if (depth > MostDepth)
        {
            Refuse(begin, new($"nested more than {MostDepth} deep", $"mehr als {MostDepth} Ebenen tief geschachtelt"));
        }

        (int line, int column) = PlaceOf(begin);
        return begin switch
        {
            _ when _isBroken => new YamlText("", false, line, column),
            Scalar scalar => new YamlText(scalar.Value, scalar.Style != ScalarStyle.Plain, line, column),
            SequenceStart => new YamlList(Items(depth), line, column),
            _ => new YamlMap(Entries(depth), line, column),
        };
    }

    private List<YamlNode> Items(int depth)
    {
        List<YamlNode> items = [];
        while (!_isBroken && Next() is var item and not SequenceEnd)
        {
            items.Add(Node(item, depth + 1));
        }

        return items;
    }

    private List<(YamlText, YamlNode)> Entries(int depth)
    {
        List<(YamlText, YamlNode)> entries = [];
        Dictionary<string, int> lines = [];
        while (!_isBroken && Next() is var key and not MappingEnd)
        {
            if (Node(key, depth + 1) is not YamlText name)
            {
                Refuse(key, new("a key must be a plain word", "ein Schlüssel muss ein einfaches Wort sein"));
                break;
            }

            if (!lines.TryAdd(name.Value, name.Line))
            {
                int before = lines[name.Value];
                problems.Add(name.Line, name.Column, new(
                    $"'{name.Value}' stands in line {before} already", $"'{name.Value}' steht schon in Zeile {before}"));
            }

            entries.Add((name, _isBroken ? name : Node(Next(), depth + 1)));
        }

        return entries;
    }

    /// <summary>What follows could not be understood rightly: reading ends here.</summary>
    private void Refuse(ParsingEvent where, Bilingual message)
    {
        if (!_isBroken)
        {
            (int line, int column) = PlaceOf(where);
            problems.Add(line, column, message);
            _isBroken = true;
        }
    }

    private static (int Line, int Column) PlaceOf(ParsingEvent where) =>
        ((int)Math.Max(1, where.Start.Line), (int)Math.Max(1, where.Start.Column));
}
