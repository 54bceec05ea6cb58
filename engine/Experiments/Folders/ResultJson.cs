using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>Results as JSON: indented, names in camel case, line feeds, one at the end; the same bytes in every culture.</summary>
public static partial class ResultJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(Known.Default, new DefaultJsonTypeInfoResolver()),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DictionaryKeyPolicy = null,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    private static readonly JsonSerializerOptions Naming = new(Options)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new ResidentName() },
    };

    /// <summary>On one line, for a log.</summary>
    internal static JsonSerializerOptions Dense { get; } = new(Options) { WriteIndented = false };

    /// <summary>A result as text, with closed lists by name ("coCreation") and residents as in tables ("17", "17@83").</summary>
    public static string WithNames<T>(T result) => JsonSerializer.Serialize(result, Naming) + "\n";

    /// <summary>A result as text.</summary>
    public static string Of<T>(T result) => JsonSerializer.Serialize(result, Options) + "\n";

    /// <summary>A result from the bytes of its text.</summary>
    /// <exception cref="JsonException">They are something else.</exception>
    internal static T? Parse<T>(ReadOnlySpan<byte> bytes)
        where T : class => JsonSerializer.Deserialize<T>(bytes, Options);

    /// <summary>A result that was written by <see cref="Of"/>; null where the file is missing or holds something else.</summary>
    public static T? Read<T>(string path)
        where T : class
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<T>(File.ReadAllBytes(path), Options) : null;
        }
        catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>What nearly every command reads or writes: known when the program is built, so that it need not be found out at its start.</summary>
    [JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
    [JsonSerializable(typeof(RunFacts))]
    [JsonSerializable(typeof(RunSummary))]
    [JsonSerializable(typeof(Provenance))]
    [JsonSerializable(typeof(RunResult))]
    private sealed partial class Known : JsonSerializerContext;

    private sealed class ResidentName : JsonConverter<ResidentId>
    {
        public override ResidentId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, ResidentId value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
