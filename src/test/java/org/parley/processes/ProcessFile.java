package org.parley.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A BPMN or DMN file as text and tree, read without the engine. */
record ProcessFile(Path path, Document tree) {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/";
    private static final Set<String> NOT_ON_THE_WAY = Set.of("sequenceFlow", "process", "documentation");
    private static final Set<String> SCOPES = Set.of("process", "subProcess");

    static List<ProcessFile> ending(String suffix) {
        try (var files = Files.list(Path.of("processes"))) {
            return files.filter(it -> it.toString().endsWith(suffix))
                    .sorted()
                    .map(ProcessFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<ProcessFile> all() {
        return Stream.concat(ending(".bpmn").stream(), ending(".dmn").stream());
    }

    private static ProcessFile read(Path path) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new ProcessFile(path, factory.newDocumentBuilder().parse(path.toFile()));
        } catch (Exception e) {
            throw new IllegalStateException(path.toString(), e);
        }
    }

    /** The file's name without its ending. */
    String name() {
        return path.getFileName().toString().replaceAll("\\.[^.]+$", "");
    }

    Stream<Element> elements() {
        var found = tree.getElementsByTagNameNS("*", "*");
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    Stream<Element> elements(String name) {
        return elements().filter(it -> it.getLocalName().equals(name));
    }

    /** Whatever stands on the drawing as a shape: events, gateways, tasks, frames. */
    Stream<Element> steps() {
        return elements()
                .filter(it -> it.hasAttribute("id") && !NOT_ON_THE_WAY.contains(it.getLocalName()))
                .filter(it -> it.getParentNode() instanceof Element parent && SCOPES.contains(parent.getLocalName()))
                .filter(it -> !it.getLocalName().endsWith("EventDefinition"));
    }

    Stream<String> ids() {
        return elements().filter(it -> it.hasAttribute("id")).map(it -> it.getAttribute("id"));
    }

    static String camunda(Element element, String name) {
        return attributes(element)
                .filter(it -> it.getLocalName().equals(name))
                .filter(it -> String.valueOf(it.getNamespaceURI()).startsWith(CAMUNDA))
                .map(Attr::getValue)
                .findFirst()
                .orElse("");
    }

    static Stream<Attr> attributes(Element element) {
        var all = element.getAttributes();
        return IntStream.range(0, all.getLength()).mapToObj(i -> (Attr) all.item(i));
    }

    /** Every expression of the file, in attributes and in texts, without its brackets. */
    Stream<String> expressions() {
        var values = elements().flatMap(it -> attributes(it).map(Attr::getValue));
        var texts = elements()
                .filter(it -> it.getElementsByTagName("*").getLength() == 0)
                .map(Element::getTextContent);
        return Stream.concat(values, texts)
                .map(String::strip)
                .filter(it -> it.startsWith("${"))
                .map(it -> it.substring(2, it.length() - 1));
    }

    @Override
    public String toString() {
        return path.getFileName().toString();
    }
}
