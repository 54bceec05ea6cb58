using System.Text.Encodings.Web;
using System.Text.Json;

namespace CoCreation.Sim.Experiments;

/// <summary>Results as JSON: indented, names in camel case, line feeds, one at the end; the same bytes in every culture.</summary>
public static class ResultJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DictionaryKeyPolicy = null,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>A result as text.</summary>
    public static string Of<T>(T result) => JsonSerializer.Serialize(result, Options) + "\n";
}
