using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>
/// A key of a scenario file: what may stand there and what it means. Reading, the schema for editors and writing go by the same fields.
/// </summary>
/// <param name="Name">The key.</param>
/// <param name="Meaning">What it means.</param>
internal abstract record Field(string Name, Bilingual Meaning)
{
    /// <summary>Whether it must be there.</summary>
    public bool IsRequired { get; init; }
}

/// <summary>A text.</summary>
/// <param name="Name">The key.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Most">The most letters.</param>
internal sealed record TextField(string Name, Bilingual Meaning, int Most) : Field(Name, Meaning);

/// <summary>A number.</summary>
/// <param name="Name">The key.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Least">The least value.</param>
/// <param name="Most">The greatest value.</param>
internal sealed record NumberField(string Name, Bilingual Meaning, double Least, double Most) : Field(Name, Meaning)
{
    /// <summary>Whether only whole numbers are allowed.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The value unless given; null where there is none.</summary>
    public double? Default { get; init; }
}

/// <summary>One of several words.</summary>
/// <param name="Name">The key.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Choices">The words.</param>
internal sealed record ChoiceField(string Name, Bilingual Meaning, IReadOnlyList<string> Choices) : Field(Name, Meaning)
{
    /// <summary>The word unless given; null where there is none.</summary>
    public string? Default { get; init; }

    /// <summary>Whether the words are "false" and "true".</summary>
    public bool IsFlag => Choices is ["false", "true"];
}

/// <summary>Keys below a key.</summary>
/// <param name="Name">The key.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Fields">What may stand there.</param>
internal sealed record MapField(string Name, Bilingual Meaning, IReadOnlyList<Field> Fields) : Field(Name, Meaning)
{
    /// <summary>Whether each key means the same whatever stands at the others.</summary>
    public bool AreKeysIndependent { get; init; }

    /// <summary>What may stand at a key; null if the key is not known.</summary>
    public Field? Find(string key) => Fields.FirstOrDefault(field => field.Name == key);
}

/// <summary>A list.</summary>
/// <param name="Name">The key.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Item">What each item is.</param>
internal sealed record ListField(string Name, Bilingual Meaning, Field Item) : Field(Name, Meaning)
{
    /// <summary>How many items there must be; null for any number.</summary>
    public int? Length { get; init; }
}
