namespace CoCreation.Sim.Experiments;

/// <summary>A part of a YAML document, with its place.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
internal abstract record YamlNode(int Line, int Column);

/// <summary>A single value.</summary>
internal sealed record YamlText(string Value, bool IsQuoted, int Line, int Column) : YamlNode(Line, Column)
{
    /// <summary>Whether nothing stands there.</summary>
    public bool IsMissing => !IsQuoted && Value is "" or "~" or "null";
}

/// <summary>A list.</summary>
internal sealed record YamlList(IReadOnlyList<YamlNode> Items, int Line, int Column) : YamlNode(Line, Column);

/// <summary>Stands where something was that is not allowed and was told of: what hangs on it cannot be known.</summary>
internal sealed record YamlUnsound(int Line, int Column) : YamlNode(Line, Column);

/// <summary>Keys with their values, each key once.</summary>
internal sealed record YamlMap(IReadOnlyList<(YamlText Key, YamlNode Value)> Entries, int Line, int Column) : YamlNode(Line, Column)
{
    /// <summary>The value of a key; null if it is not there.</summary>
    public YamlNode? Find(string key) => Entries.FirstOrDefault(entry => entry.Key.Value == key).Value;
}
