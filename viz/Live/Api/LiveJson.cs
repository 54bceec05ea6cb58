using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Live;

/// <summary>JSON as page and server speak it: camel case, closed lists by name, texts as {en, de}, networks as {founder, born}.</summary>
internal static class LiveJson
{
    public static JsonSerializerOptions Options { get; } = With(new JsonSerializerOptions());

    public static JsonSerializerOptions With(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.PropertyNameCaseInsensitive = false;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.MaxDepth = 16;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
        options.Converters.Add(new BothLanguages());
        options.Converters.Add(new NetworkName());
        return options;
    }

    private sealed class BothLanguages : JsonConverter<Bilingual>
    {
        public override Bilingual Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, Bilingual value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteString("en", value.English);
            writer.WriteString("de", value.German);
            writer.WriteEndObject();
        }
    }

    private sealed class NetworkName : JsonConverter<ResidentId>
    {
        public override ResidentId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, ResidentId value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteNumber("founder", value.Participant);
            writer.WriteNumber("born", value.Born);
            writer.WriteEndObject();
        }
    }
}
