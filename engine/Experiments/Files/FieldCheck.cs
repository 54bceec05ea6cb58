using System.Diagnostics;
using System.Globalization;
using CoCreation.Sim.Analysis;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>Holds a document against the fields: unknown and missing keys, wrong kinds, values out of range.</summary>
internal sealed class FieldCheck(FileProblems problems, MapField root)
{
    /// <summary>Adds everything that is wrong with a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>
    /// What can be looked at further: <see cref="YamlUnsound"/> stands at keys that are not known and where anything is wrong. What is wrong in a map whose keys
    /// are independent, or in an item of a list of maps, leaves the others as they are.
    /// </returns>
    /// <exception cref="InputException">It is no map at all.</exception>
    public YamlMap Check(YamlNode document)
    {
        if (document is not YamlMap map)
        {
            Check(document, root);
            problems.ThrowIfAny();
            throw new UnreachableException();
        }

        return Sound(map, root);
    }

    private YamlMap Sound(YamlMap map, MapField known)
    {
        CheckKeys(map, known);
        return map with { Entries = [.. map.Entries.Select(entry => (entry.Key, known.Find(entry.Key.Value) is { } field ? Sound(entry.Value, field) : Unsound(entry.Value)))] };
    }

    private YamlNode Sound(YamlNode node, Field field)
    {
        if (node is YamlList list && field is ListField { Item: MapField item, Length: null })
        {
            return list with { Items = [.. list.Items.Select(one => Sound(one, item))] };
        }

        if (node is YamlMap map && field is MapField { AreKeysIndependent: true } known)
        {
            return Sound(map, known);
        }

        int before = problems.Count;
        Check(node, field);
        return problems.Count == before ? node : Unsound(node);
    }

    private static YamlUnsound Unsound(YamlNode node) => new(node.Line, node.Column);

    private void Check(YamlNode node, Field field)
    {
        if (node is YamlText { IsMissing: true })
        {
            Bilingual wanted = Wanted(field);
            Add(node, new($"a value is missing: {wanted.English}", $"ein Wert fehlt: {wanted.German}"));
            return;
        }

        switch (node, field)
        {
            case (YamlMap map, MapField known): CheckMap(map, known); break;
            case (YamlList list, ListField known): CheckList(list, known); break;
            case (YamlText text, TextField known): CheckText(text, known); break;
            case (YamlText text, NumberField known): CheckNumber(text, known); break;
            case (YamlText text, ChoiceField known): CheckChoice(text, known); break;
            default: Add(node, OtherKind(node, field)); break;
        }
    }

    private void CheckMap(YamlMap map, MapField known)
    {
        CheckKeys(map, known);
        foreach ((YamlText key, YamlNode value) in map.Entries)
        {
            if (known.Find(key.Value) is { } field)
            {
                Check(value, field);
            }
        }
    }

    private void CheckKeys(YamlMap map, MapField known)
    {
        foreach ((YamlText key, _) in map.Entries.Where(entry => known.Find(entry.Key.Value) is null))
        {
            Add(key, Unknown(Cut(key.Value), known));
        }

        foreach (Field missing in known.Fields.Where(field => field.IsRequired && map.Find(field.Name) is null))
        {
            Add(map, new($"'{missing.Name}' is missing: {missing.Meaning.English}", $"'{missing.Name}' fehlt: {missing.Meaning.German}"));
        }
    }

    private Bilingual Unknown(string key, MapField known)
    {
        Bilingual none = new($"there is no key '{key}' here", $"den Schlüssel '{key}' gibt es hier nicht");
        if (root.Fields.OfType<MapField>().FirstOrDefault(map => map != known && map.Fields.Any(field => field.Name == key)) is { } home)
        {
            return new($"{none.English}; it belongs under '{home.Name}'", $"{none.German}; er gehört unter '{home.Name}'");
        }

        if (Nearest.Name(key, known.Fields.Select(field => field.Name)) is { } nearest)
        {
            return none.OrRather(nearest);
        }

        string names = string.Join(", ", known.Fields.Select(field => field.Name));
        return new($"{none.English}; there are {names}", $"{none.German}; es gibt {names}");
    }

    private void CheckList(YamlList list, ListField known)
    {
        if (known.Length is { } length && list.Items.Count != length)
        {
            Add(list, new($"{length} items belong here, not {list.Items.Count}", $"hier gehören {length} Einträge hin, nicht {list.Items.Count}"));
        }

        foreach (YamlNode item in list.Items)
        {
            Check(item, known.Item);
        }
    }

    private void CheckText(YamlText text, TextField known)
    {
        if (text.Value.Length > known.Most)
        {
            Add(text, new($"longer than {known.Most} letters", $"länger als {known.Most} Zeichen"));
        }
        else if (text.Value.Any(letter => char.IsControl(letter) && letter != '\n'))
        {
            Add(text, new("there are control characters in the text", "im Text stehen Steuerzeichen"));
        }
    }

    private void CheckNumber(YamlText text, NumberField known)
    {
        if (text.IsQuoted || !double.TryParse(text.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) || !double.IsFinite(value))
        {
            Bilingual wanted = Wanted(known);
            Add(text, new($"'{Cut(text.Value)}' is not a number: {wanted.English}", $"'{Cut(text.Value)}' ist keine Zahl: {wanted.German}"));
        }
        else if (value < known.Least || value > known.Most || (known.IsWhole && Math.Floor(value) != value))
        {
            Bilingual wanted = Wanted(known);
            Add(text, new($"{Cut(text.Value)} is out of range: {wanted.English}", $"{Cut(text.Value)} liegt nicht im erlaubten Bereich: {wanted.German}"));
        }
    }

    private void CheckChoice(YamlText text, ChoiceField known)
    {
        if (!known.Choices.Contains(text.Value))
        {
            Bilingual wanted = Wanted(known);
            Add(text, new Bilingual(
                $"'{Cut(text.Value)}' is not allowed: {wanted.English}", $"'{Cut(text.Value)}' ist nicht erlaubt: {wanted.German}")
                .OrRather(Nearest.Name(text.Value, known.Choices)));
        }
    }

    private static Bilingual OtherKind(YamlNode node, Field field)
    {
        Bilingual wanted = Wanted(field);
        Bilingual found = node switch
        {
            YamlMap => new("keys with values", "Schlüssel mit Werten"),
            YamlList => new("a list", "eine Liste"),
            _ => new($"'{Cut(((YamlText)node).Value)}'", $"'{Cut(((YamlText)node).Value)}'"),
        };
        return new($"{found.English} cannot stand here: {wanted.English}", $"{found.German} kann hier nicht stehen: {wanted.German}");
    }

    private static Bilingual Wanted(Field field) => field switch
    {
        TextField => new("a text", "ein Text"),
        NumberField { IsWhole: true } it => new(
            $"a whole number from {Typed(it.Least)} to {Typed(it.Most)}", $"eine ganze Zahl von {Typed(it.Least)} bis {Typed(it.Most)}"),
        NumberField { Least: double.Epsilon } it => new($"a number above 0, up to {Typed(it.Most)}", $"eine Zahl über 0, bis {Typed(it.Most)}"),
        NumberField it => new($"a number from {Typed(it.Least)} to {Typed(it.Most)}", $"eine Zahl von {Typed(it.Least)} bis {Typed(it.Most)}"),
        ChoiceField it => new($"one of {string.Join(", ", it.Choices)}", $"eines von {string.Join(", ", it.Choices)}"),
        MapField it => new($"keys such as '{it.Fields[0].Name}: ...'", $"Schlüssel wie '{it.Fields[0].Name}: ...'"),
        ListField => new("a list, each item after '- '", "eine Liste, jeder Eintrag nach '- '"),
        _ => throw new UnreachableException(),
    };

    private static string Typed(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Cut(string text) => text.Length <= 60 ? text : text[..57] + "...";

    private void Add(YamlNode where, Bilingual message) => problems.Add(where.Line, where.Column, message);
}
